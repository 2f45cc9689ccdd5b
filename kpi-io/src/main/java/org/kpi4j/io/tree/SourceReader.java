package org.kpi4j.io.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.SourcePosition;

/** Reads the bytes of a file, within limits, and makes text of them. */
public final class SourceReader {
  private static final char MARK = '\ufeff';

  private final Limits limits;
  private final Problems problems;

  /**
   * Makes a reader.
   *
   * @param limits how much it takes
   * @param problems where it reports what is wrong but not fatal
   */
  public SourceReader(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * {@return the bytes of a file}
   *
   * @param path the file
   * @param file the file as the reader was told of it
   * @throws Refusal if the file cannot be read, is a directory or is too large
   */
  public byte[] bytes(Path path, String file) {
    SourcePosition start = new SourcePosition(file, 1, 1);
    if (Files.isDirectory(path)) {
      throw Problems.refusal(
          ProblemKind.UNREADABLE,
          start,
          file,
          Expected.of("a file, not a directory", "een bestand en geen map"));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.bytes() + 1));
      checkSize(bytes.length, start);
      return bytes;
    } catch (IOException e) {
      throw Problems.refusal(ProblemKind.UNREADABLE, start, file, Unreadable.expected(e));
    }
  }

  /**
   * {@return the bytes as text}
   *
   * @param bytes the bytes
   * @param file the file as the reader was told of it
   * @throws Refusal if the bytes are no text in UTF-8, or hold nothing
   */
  public Source text(byte[] bytes, String file) {
    SourcePosition start = new SourcePosition(file, 1, 1);
    if (bytes.length > 1 && WrongBytes.isUtf16(bytes[0], bytes[1])) {
      throw Problems.refusal(
          ProblemKind.WRONG_ENCODING, start, "UTF-16", Expected.verbatim("UTF-8"));
    }
    return text(decoded(bytes, file), file);
  }

  /**
   * {@return the text without its byte order mark}
   *
   * @param text the text
   * @param file the file as the reader was told of it
   * @throws Refusal if the text holds nothing or is too large
   */
  public Source text(String text, String file) {
    SourcePosition start = new SourcePosition(file, 1, 1);
    checkSize(text.length(), start);
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    if (marked) {
      problems.add(
          ProblemKind.BYTE_ORDER_MARK,
          start,
          text.substring(0, 1),
          Expected.of(
              "its first character, without a byte order mark",
              "het eerste teken, zonder byte order mark"));
    }
    String rest = marked ? text.substring(1) : text;
    if (rest.isBlank()) {
      throw Problems.refusal(
          ProblemKind.EMPTY, start, "", Expected.of("definitions", "definities"));
    }
    return new Source(file, rest);
  }

  private void checkSize(long size, SourcePosition start) {
    if (size > limits.bytes()) {
      throw Problems.refusal(
          ProblemKind.OVER_LIMIT,
          start,
          "> " + limits.bytes(),
          Expected.of("at most " + limits.bytes() + " bytes", limits.bytes() + " bytes"));
    }
  }

  private static String decoded(byte[] bytes, String file) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw Problems.refusal(
          ProblemKind.WRONG_ENCODING,
          place(out, file),
          WrongBytes.name(bytes[in.position()]),
          Expected.verbatim("UTF-8"));
    }
    return out.toString();
  }

  /** {@return the place after the last of these characters} */
  private static SourcePosition place(CharSequence before, String file) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      if (before.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new SourcePosition(file, line, before.length() - lineStart + 1);
  }
}
