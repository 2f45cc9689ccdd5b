package org.kpi4j.model;

import java.io.Serializable;

/**
 * How a company earns its money. An open list: any id is allowed.
 *
 * @param id the id in kebab case, such as {@code saas-b2b}; not blank
 */
public record BusinessModel(String id) implements Serializable {
  /** Nothing is known about the business. */
  public static final BusinessModel GENERIC = new BusinessModel("generic");

  /** Software sold to companies by subscription. */
  public static final BusinessModel SAAS_B2B = new BusinessModel("saas-b2b");

  /** Software sold to consumers by subscription. */
  public static final BusinessModel SAAS_B2C = new BusinessModel("saas-b2c");

  /** A place where buyers and sellers meet. */
  public static final BusinessModel MARKETPLACE = new BusinessModel("marketplace");

  /** A shop of its own goods. */
  public static final BusinessModel ECOMMERCE = new BusinessModel("ecommerce");

  /** Content that is watched, listened to or read. */
  public static final BusinessModel MEDIA = new BusinessModel("media");

  /** A network of people. */
  public static final BusinessModel SOCIAL = new BusinessModel("social");

  /** Courses and learning. */
  public static final BusinessModel ELEARNING = new BusinessModel("elearning");

  /** Advice and services sold by people. */
  public static final BusinessModel CONSULTANCY = new BusinessModel("consultancy");

  /**
   * Checks the parts.
   *
   * @param id the id in kebab case, such as {@code saas-b2b}; not blank
   */
  public BusinessModel {
    Require.notBlank(id, "business model");
  }

  /**
   * {@return the business model with this id}
   *
   * @param id the id in kebab case; not blank
   */
  public static BusinessModel of(String id) {
    return new BusinessModel(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
