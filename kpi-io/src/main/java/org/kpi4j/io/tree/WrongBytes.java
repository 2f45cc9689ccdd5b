package org.kpi4j.io.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.model.SourcePosition;

/** Finds the first place of a stream that is no text in UTF-8, in little memory. */
public final class WrongBytes {
  private static final int CHUNK = 1 << 16;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer out = CharBuffer.allocate(CHUNK);
  private int line = 1;
  private int column = 1;

  private WrongBytes() {}

  /**
   * {@return the problem with the first bytes that are no text in UTF-8}
   *
   * @param in the bytes; not closed
   * @param file the name by which the place calls them
   * @throws IOException if the stream cannot be read
   */
  public static Problem problem(InputStream in, String file) throws IOException {
    WrongBytes wrong = new WrongBytes();
    String seen = wrong.seen(Channels.newChannel(in));
    return new Problem(
        ProblemKind.WRONG_ENCODING,
        new SourcePosition(file, wrong.line, wrong.column),
        seen,
        Expected.verbatim("UTF-8"));
  }

  /** {@return whether bytes begin with the mark of UTF-16} */
  static boolean isUtf16(byte first, byte second) {
    boolean isBig = first == (byte) 0xfe && second == (byte) 0xff;
    return isBig || (first == (byte) 0xff && second == (byte) 0xfe);
  }

  static String name(byte wrong) {
    return String.format(Locale.ROOT, "byte 0x%02X", wrong);
  }

  private String seen(ReadableByteChannel in) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    boolean isFirst = true;
    while (in.read(bytes) >= 0) {
      bytes.flip();
      if (isFirst && bytes.limit() > 1 && isUtf16(bytes.get(0), bytes.get(1))) {
        return "UTF-16";
      }
      isFirst = false;
      if (isWrong(bytes)) {
        return name(bytes.get(bytes.position()));
      }
      bytes.compact();
    }
    return "";
  }

  private boolean isWrong(ByteBuffer bytes) {
    while (true) {
      CoderResult result = decoder.decode(bytes, out, false);
      out.flip();
      out.chars().forEach(this::count);
      out.clear();
      if (!result.isOverflow()) {
        return result.isError();
      }
    }
  }

  private void count(int c) {
    line += c == '\n' ? 1 : 0;
    column = c == '\n' ? 1 : column + 1;
  }
}
