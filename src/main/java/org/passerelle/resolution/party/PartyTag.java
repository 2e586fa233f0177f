package org.passerelle.resolution.party;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;

/**
 * A party in eight bytes: its number in an index, its kind and its country, so that most of those that share a word with a name need not be
 * fetched to see that they are not meant.
 */
final class PartyTag {

    private static final List<PartyKind> KINDS = List.of(PartyKind.values());
    private static final byte[] NOWHERE = {0, 0};

    private final ByteBuffer bytes;

    private PartyTag(long tag) {
        this.bytes = ByteBuffer.allocate(Long.BYTES).putLong(0, tag);
    }

    static long of(int number, PartyKind kind, @Nullable String country) {
        return ByteBuffer.allocate(Long.BYTES)
                .putInt(number)
                .putShort(country(country))
                .putShort((short) KINDS.indexOf(kind))
                .getLong(0);
    }

    private static short country(@Nullable String country) {
        byte[] letters = country == null ? NOWHERE : new byte[] {(byte) country.charAt(0), (byte) country.charAt(1)};
        return ByteBuffer.wrap(letters).getShort();
    }

    static int number(long tag) {
        return new PartyTag(tag).bytes.getInt(0);
    }

    /** Never one of another country; a territory only for a territory of its kind. */
    static boolean fits(long tag, PartyQuery query) {
        PartyTag party = new PartyTag(tag);
        return party.isIn(query.country()) && party.isOfKind(query.kind());
    }

    private boolean isIn(@Nullable String country) {
        short own = bytes.getShort(Integer.BYTES);
        return country == null || own == 0 || own == country(country);
    }

    private boolean isOfKind(@Nullable PartyKind asked) {
        PartyKind own = KINDS.get(bytes.getShort(Integer.BYTES + Short.BYTES));
        return asked == null || asked == own || !(asked.isTerritory() || own.isTerritory());
    }
}
