package org.passerelle.imports.assembly;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** A digest of texts that are all different, whatever the order in which they come. */
final class SetDigest {

    private final long[] sums = new long[4];
    private long number;

    void add(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(DigestUtils.sha256(text));
        for (int at = 0; at < sums.length; at++) {
            sums[at] += bytes.getLong();
        }
        number++;
    }

    /** In hexadecimal. */
    String text() {
        ByteBuffer bytes = ByteBuffer.allocate((sums.length + 1) * Long.BYTES);
        for (long sum : sums) {
            bytes.putLong(sum);
        }
        return HexFormat.of().formatHex(bytes.putLong(number).array());
    }
}
