package org.passerelle.explorer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.answers.Paging;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationFilter;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyFilter;
import org.passerelle.graph.Graph;
import org.passerelle.graph.KeptByState;
import org.passerelle.model.PartyKind;
import org.springframework.stereotype.Component;

/** Reads profiles: of places, fields and supporting bodies. */
@Component
class Profiles {

    private static final Paging COOPERATIONS = new Paging(null, "10");
    private static final Paging PARTIES = new Paging(null, "12");
    private static final List<String> KINDS = Arrays.stream(PartyKind.values())
            .filter(kind -> kind.isTerritory() ? kind == PartyKind.CITY : kind != PartyKind.ORGANISATION)
            .map(PartyKind::label)
            .toList();
    private static final Links LINKS = new Links();

    /** The same page in the other language often comes next. */
    private static final int MOST = 8;

    private record Asked(String name, String value) {}

    private final Graph graph;
    private final PartyDirectory parties;
    private final CooperationDirectory cooperations;
    private final KeptByState<Asked, SubjectProfile> kept = new KeptByState<>(MOST);

    Profiles(Graph graph, PartyDirectory parties, CooperationDirectory cooperations) {
        this.graph = graph;
        this.parties = parties;
        this.cooperations = cooperations;
    }

    /** The profile of what the filter {@code name} keeps when it is set to {@code value}. */
    SubjectProfile of(String name, String value) {
        return kept.of(graph, new Asked(name, value), () -> read(name, value));
    }

    private SubjectProfile read(String name, String value) {
        Map<String, String> given = Map.of(name, value);
        return new SubjectProfile(
                Browse.of(
                        "/cooperations",
                        new LinkedHashMap<>(given),
                        "",
                        cooperations.list(DrawingFilter.of(given), CooperationFilter.NONE, COOPERATIONS, true)),
                KINDS.stream()
                        .map(kind -> ofKind(given, name, value, kind))
                        .filter(some -> some.listing().total() > 0)
                        .toList());
    }

    private SubjectProfile.Parties ofKind(Map<String, String> given, String name, String value, String kind) {
        Map<String, String> filter = new LinkedHashMap<>(given);
        filter.put("kind", kind);
        filter.put("sort", "-cooperations");
        return new SubjectProfile.Parties(
                kind,
                parties.list(PartyFilter.of(filter), PARTIES, false).plain(),
                "/parties?kind=" + kind + "&" + name + "=" + LINKS.query(value) + "&sort=-cooperations");
    }
}
