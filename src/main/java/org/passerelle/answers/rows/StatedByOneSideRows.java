package org.passerelle.answers.rows;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code stated-by-one-side}: the cooperations that all records list under one party, of several that take part. */
@Component
final class StatedByOneSideRows extends RowsOfCooperations {

    StatedByOneSideRows(RowsByName rows) {
        super("stated-by-one-side", rows);
    }

    @Override
    Optional<Chosen> choose(Map<String, @Nullable Object> parameters, Snapshot network, CooperationColumns columns) {
        Object side = parameters.get("side");
        return columns.column("heads", network, Heads.class, statements -> Heads.read(statements, network))
                .map(heads -> Chosen.of(ofKind(network, parameters).and(heads.fits(side))));
    }

    /** Under whom records list cooperations. */
    private static final class Heads {

        private static final int NOBODY = -1;
        private static final int SEVERAL = -2;

        private final int[] only;
        private final BitSet asked = new BitSet();
        private final Snapshot network;

        /** Who is named without being a party of the network has a number after all these. */
        private final ObjectIntHashMap<String> others = new ObjectIntHashMap<>();

        private Heads(Snapshot network) {
            this.network = network;
            this.only = new int[network.cooperations().number()];
            Arrays.fill(only, NOBODY);
        }

        static Heads read(Statements statements, Snapshot network) {
            Heads heads = new Heads(network);
            statements.each(Cypher.named("snapshot/heads"), Map.of(), heads::add);
            return heads;
        }

        private void add(Row row) {
            int cooperation = network.cooperations().ids().number(row.shown(CooperationColumns.COOPERATION));
            int head = number(row.shown("head"));
            asked.set(head);
            if (cooperation >= 0 && !Boolean.TRUE.equals(row.get("isPair"))) {
                only[cooperation] = only[cooperation] == NOBODY || only[cooperation] == head ? head : SEVERAL;
            }
        }

        private int number(String id) {
            int party = network.parties().ids().number(id);
            return party >= 0
                    ? party
                    : others.getIfAbsentPut(id, network.parties().number() + others.size());
        }

        /** Those that are listed under one of several, and of which the other {@code side} is asked for, if one is. */
        IntPredicate fits(@Nullable Object side) {
            return cooperation -> {
                int[] beside = Arrays.stream(network.cooperations().parties().of(cooperation))
                        .filter(party -> party != only[cooperation])
                        .toArray();
                boolean isSilent = Arrays.stream(beside).anyMatch(asked::get);
                return only[cooperation] >= 0
                        && beside.length > 0
                        && (side == null || side.equals(isSilent ? "silent" : "not-asked"));
            };
        }
    }
}
