package org.passerelle.imports.assembly;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.load.DatasetPart.PartRecord;
import org.passerelle.model.Bilingual;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.Fact;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Rank;
import org.passerelle.model.Role;
import org.passerelle.model.SourceLocation;
import org.passerelle.model.SubjectFacts;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.telling.Message;

/** Makes of what the rules understood what a curator would have written: parties and cooperations by id. */
final class RecordAssembler {

    private static final int TITLE_LENGTH = 120;

    /** Roles of those between whom a cooperation is. */
    private static final Set<String> SIDES = Set.of(Role.LEAD.code(), Role.PARTNER.code());

    private static final Set<String> CARRYING = Set.of(Role.CARRIER.code(), Role.OPERATOR.code());

    private static final Set<String> IMPLEMENTING = Set.of(Role.IMPLEMENTING.code());

    private final String document;
    private final PartyRegister parties;
    private final CooperationRegister cooperations;

    RecordAssembler(String document, PartyRegister parties, CooperationRegister cooperations) {
        this.document = document;
        this.parties = parties;
        this.cooperations = cooperations;
    }

    PartRecord assemble(Interpretation interpretation) {
        RawRecord raw = interpretation.record();
        SourceLocation place = new SourceLocation(document, raw.lines().first());
        Map<String, CooperationFacts> named = new LinkedHashMap<>();
        for (StatedCooperation cooperation : interpretation.cooperations()) {
            named.put(cooperation.key(), named(cooperation, raw, place));
        }
        List<CooperationFacts> facts = interpretation.cooperations().stream()
                .map(cooperation -> withFacts(cooperation, named, place))
                .toList();
        List<SubjectFacts> subjects = interpretation.parties().stream()
                .map(party -> subject(party, place))
                .toList();
        String slug = Slugs.unique(raw.key());
        CuratedRecord record =
                new CuratedRecord(slug, title(facts, raw), document, raw.lines(), facts, subjects, place);
        return new PartRecord(record, raw.text(), fingerprint(record, raw.text()));
    }

    /** The record's own cooperation is the one whose identifier the record states; any other is what its parties make it. */
    private CooperationFacts named(StatedCooperation cooperation, RawRecord raw, SourceLocation place) {
        List<PartyDeclaration> sides = participants(cooperation, raw);
        return raw.first(Heading.PROJECT)
                .filter(identifier -> cooperation.key().equals(StatedCooperation.MAIN))
                .map(identifier -> cooperations.identified(cooperation, identifier.text(), raw, sides, place))
                .orElseGet(() -> cooperations.named(
                        cooperation, sides, sides.size() == 1 ? beside(cooperation, raw) : List.of(), place));
    }

    /** What tells a cooperation of one party from another of that party: where it takes place, and whose list leaves the first side open. */
    private List<String> beside(StatedCooperation cooperation, RawRecord raw) {
        Stream<String> countries = cooperation.statements().stream()
                .filter(statement -> statement.predicate() == Predicate.PLACE)
                .flatMap(statement -> Stream.ofNullable(statement.object()))
                .map(parties::resolve)
                .filter(place -> place.kind() == PartyKind.COUNTRY)
                .map(PartyDeclaration::id)
                .distinct();
        boolean open = raw.first(Heading.PARTNER).isPresent()
                && raw.first(Heading.ESTABLISHMENT).isEmpty();
        return Stream.concat(countries, open ? Stream.of(document) : Stream.of())
                .toList();
    }

    /** {@code interpretation}, rejected when the parties of the record's own cooperation turn out to be one. */
    Interpretation ofTwoSides(Interpretation interpretation) {
        List<PartyMention> sides = interpretation.cooperations().stream()
                .limit(1)
                .flatMap(cooperation -> mentions(cooperation, SIDES))
                .toList();
        Map<String, PartyDeclaration> meant = new LinkedHashMap<>();
        sides.stream().map(parties::meant).forEach(party -> meant.put(party.id(), party));
        return sides.size() < 2 || meant.size() > 1
                ? interpretation
                : interpretation.rejected(Finding.ofRecord(
                        interpretation.record(),
                        Problem.SAME_PARTY,
                        meant.values().iterator().next().name()));
    }

    private static String title(List<CooperationFacts> facts, RawRecord raw) {
        return StringUtils.abbreviate(facts.isEmpty() ? raw.key() : facts.get(0).nameEn(), TITLE_LENGTH);
    }

    /** Of all that is written because of the record: what it says, and how the parties that it names are declared. */
    private String fingerprint(CuratedRecord record, String text) {
        List<String> said = new ArrayList<>(List.of(record.title(), text));
        record.cooperations().forEach(one -> {
            said.add(one.id() + " " + one.nameEn() + " " + one.nameFr());
            one.facts().forEach(fact -> said.add(one.id() + " " + canonical(fact)));
        });
        record.parties().forEach(one -> one.facts().forEach(fact -> said.add(one.id() + " " + canonical(fact))));
        partiesOf(record).forEach(party -> said.add(canonical(party)));
        return DigestUtils.sha256Hex(String.join("\n", said));
    }

    private static String canonical(PartyDeclaration party) {
        return String.join(
                " ",
                party.id(),
                party.name(),
                String.valueOf(party.nameEn()),
                String.valueOf(party.nameFr()),
                party.aliases().toString(),
                String.valueOf(party.parent()),
                new TreeMap<>(party.properties()).toString());
    }

    private static String canonical(Fact fact) {
        return String.join(
                " ",
                fact.predicate().key(),
                fact.value(),
                new TreeMap<>(fact.attributes()).toString(),
                String.valueOf(fact.named()),
                String.valueOf(Bilingual.english(fact.uncertain())),
                fact.quotes().toString());
    }

    /**
     * Those that make the cooperation what it is: not who supports it, nor who carries or operates it, unless a list has no other column for its
     * first side.
     */
    private List<PartyDeclaration> participants(StatedCooperation cooperation, RawRecord raw) {
        Map<String, PartyDeclaration> found = new LinkedHashMap<>();
        Stream<PartyMention> carrying =
                raw.first(Heading.ESTABLISHMENT).isEmpty() && cooperation.key().equals(StatedCooperation.MAIN)
                        ? mentions(cooperation, CARRYING)
                        : Stream.empty();
        Stream.of(mentions(cooperation, SIDES), mentions(cooperation, IMPLEMENTING), carrying)
                .flatMap(mentions -> mentions)
                .map(parties::resolve)
                .forEach(party -> found.putIfAbsent(party.id(), party));
        return List.copyOf(found.values());
    }

    private static Stream<PartyMention> mentions(StatedCooperation cooperation, Set<String> roles) {
        return cooperation.statements().stream()
                .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                .filter(statement -> roles.contains(statement.attributes().getOrDefault("role", "")))
                .flatMap(statement -> Stream.ofNullable(statement.object()))
                .distinct();
    }

    private CooperationFacts withFacts(
            StatedCooperation stated, Map<String, CooperationFacts> named, SourceLocation place) {
        CooperationFacts cooperation = requireNonNull(named.get(stated.key()));
        List<Fact> facts = stated.statements().stream()
                .map(statement -> fact(statement, named, place))
                .toList();
        return new CooperationFacts(
                cooperation.id(), cooperation.kind(), cooperation.nameEn(), cooperation.nameFr(), facts, place);
    }

    private SubjectFacts subject(StatedParty party, SourceLocation place) {
        String id = parties.resolve(party.party()).id();
        return new SubjectFacts(
                id,
                party.statements().stream()
                        .map(statement -> fact(statement, Map.of(), place))
                        .toList(),
                place);
    }

    private Fact fact(Statement statement, Map<String, CooperationFacts> named, SourceLocation place) {
        PartyMention object = statement.object();
        Message doubt = statement.uncertain();
        return new Fact(
                statement.predicate(),
                value(statement, named),
                statement.attributes(),
                object == null ? null : object.words(),
                null,
                doubt == null ? null : doubt.told(),
                Rank.NORMAL,
                statement.quotes(),
                place);
    }

    private String value(Statement statement, Map<String, CooperationFacts> named) {
        if (statement.object() != null) {
            return parties.resolve(statement.object()).id();
        }
        CooperationFacts cooperation =
                statement.predicate() == Predicate.RESTS_ON ? named.get(statement.value()) : null;
        return cooperation == null ? statement.value() : cooperation.id();
    }

    /** All parties that {@code record} names, with the territories in which they lie. */
    List<PartyDeclaration> partiesOf(CuratedRecord record) {
        TreeSet<String> ids = new TreeSet<>();
        record.facts().filter(fact -> fact.predicate().isLink()).forEach(fact -> ids.add(fact.value()));
        record.parties().forEach(subject -> ids.add(subject.id()));
        return ids.stream().flatMap(parties::withParents).toList();
    }
}
