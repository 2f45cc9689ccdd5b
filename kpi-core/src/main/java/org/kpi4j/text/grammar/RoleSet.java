package org.kpi4j.text.grammar;

/** A set of roles that a word can be asked for at once. */
@SuppressWarnings("EnumOrdinal") // the bits of the roles in the masks
public final class RoleSet {
  final long low;
  final long high;

  private RoleSet(long low, long high) {
    this.low = low;
    this.high = high;
  }

  /**
   * {@return the set of these roles}
   *
   * @param roles the roles
   */
  public static RoleSet of(Role... roles) {
    long low = 0;
    long high = 0;
    for (Role role : roles) {
      int bit = role.ordinal();
      low |= bit < Long.SIZE ? 1L << bit : 0;
      high |= bit < Long.SIZE ? 0 : 1L << bit;
    }
    return new RoleSet(low, high);
  }
}
