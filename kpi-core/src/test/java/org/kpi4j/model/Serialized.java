package org.kpi4j.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Java serialisation in memory. */
public final class Serialized {
  private Serialized() {}

  /** {@return what comes back when a value is written and read} */
  public static Object copy(Object value) {
    return read(bytes(value));
  }

  /** {@return the stream that writes a value} */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** {@return the value that a stream holds} */
  public static Object read(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the stream with every occurrence of a stretch of bytes replaced by another of the same length} */
  public static byte[] tampered(byte[] stream, byte[] old, byte[] changed) {
    byte[] result = stream.clone();
    for (int at = 0; at + old.length <= result.length; at++) {
      if (Arrays.equals(result, at, at + old.length, old, 0, old.length)) {
        System.arraycopy(changed, 0, result, at, changed.length);
      }
    }
    return result;
  }
}
