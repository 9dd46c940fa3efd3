package org.hotrai.entity.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A model as a file, big-endian: a signature, the version of the format, the CRC-32C of all behind
 * it; the unit, the weights of transitions, how many observations there are, their hashes, for each
 * the number of its weights as a byte, and the pairs of slot and weight.
 */
final class ModelFile {
  private static final String SHIPPED = "thai.model";
  private static final int SIGNATURE = 0x4854_524E;
  private static final int VERSION = 1;
  private static final int HEADER = 3 * Integer.BYTES;

  private ModelFile() {}

  /** The model that is shipped. */
  static WeightLists shipped() {
    try (InputStream stream = ModelFile.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("The program is not whole: no file " + SHIPPED);
      }
      return read(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws IllegalStateException if they are no model, one of another version, or damaged
   */
  static WeightLists read(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    boolean known =
        file.length >= HEADER && bytes.getInt() == SIGNATURE && bytes.getInt() == VERSION;
    if (!known || bytes.getInt() != checksum(file)) {
      throw new IllegalStateException(
          "The model of Thai mentions is damaged or of another version: install Hotrai again");
    }
    float unit = bytes.getFloat();
    int[] transitions = ints(bytes, Transitions.WEIGHTS);
    int[] hashes = ints(bytes, bytes.getInt());
    int[] ends = new int[hashes.length];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += 2 * Byte.toUnsignedInt(bytes.get());
      ends[i] = end;
    }
    byte[] pairs = new byte[end];
    bytes.get(pairs);
    return new WeightLists(unit, transitions, hashes, ends, pairs);
  }

  /** The bytes of a file. */
  static byte[] write(WeightLists lists) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    DataOutputStream bytes = new DataOutputStream(stream);
    try {
      bytes.write(new byte[HEADER]);
      bytes.writeFloat(lists.unit());
      write(bytes, lists.transitions());
      bytes.writeInt(lists.hashes().length);
      write(bytes, lists.hashes());
      for (int i = 0; i < lists.ends().length; i++) {
        bytes.writeByte((lists.ends()[i] - lists.start(i)) / 2);
      }
      bytes.write(lists.pairs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] file = stream.toByteArray();
    ByteBuffer.wrap(file).putInt(SIGNATURE).putInt(VERSION).putInt(checksum(file));
    return file;
  }

  private static int checksum(byte[] file) {
    CRC32C checksum = new CRC32C();
    checksum.update(file, HEADER, file.length - HEADER);
    return (int) checksum.getValue();
  }

  private static int[] ints(ByteBuffer bytes, int count) {
    int[] ints = new int[count];
    bytes.asIntBuffer().get(ints);
    bytes.position(bytes.position() + count * Integer.BYTES);
    return ints;
  }

  private static void write(DataOutputStream bytes, int[] ints) throws IOException {
    for (int value : ints) {
      bytes.writeInt(value);
    }
  }
}
