package org.passerelle.imports.assembly;

import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.passerelle.graph.Graph;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.resolution.party.Judgements;

/**
 * A digest of all that decides, beside a file itself, what the file comes to: what people judged, the parties that other datasets hold, and
 * the cooperations that curators named. It is made of the very values that an import goes on with.
 */
final class Surroundings {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    Surroundings(Judgements judgements) {
        take(judgements.all().toString());
    }

    /** As they are now for an import of {@code dataset}. */
    static String of(Graph graph, String dataset, Judgements judgements) {
        Surroundings around = new Surroundings(judgements);
        KnownParties.each(graph, dataset, around::take);
        CooperationRegister.of(graph).tell(around);
        return around.text();
    }

    void take(RegisteredParty party) {
        PartyDeclaration declared = party.declaration();
        take(List.of(
                        declared.id(),
                        declared.kind(),
                        String.valueOf(declared.nameEn()),
                        String.valueOf(declared.nameFr()),
                        declared.aliases(),
                        String.valueOf(declared.parent()),
                        String.valueOf(declared.countryCode()),
                        new TreeMap<>(declared.properties()),
                        List.copyOf(party.names()),
                        party.origin())
                .toString());
    }

    void take(Map<?, ?> values) {
        take(values.toString());
    }

    void take(String text) {
        DigestUtils.updateDigest(digest, text.length() + " " + text);
    }

    /** In hexadecimal; nothing can be taken afterwards. */
    String text() {
        return Hex.encodeHexString(digest.digest());
    }
}
