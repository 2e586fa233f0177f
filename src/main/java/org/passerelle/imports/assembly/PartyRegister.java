package org.passerelle.imports.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.collections4.map.LRUMap;
import org.h2.mvstore.MVMap;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.graph.Graph;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.match.NameMatcher;
import org.passerelle.resolution.match.Reason;
import org.passerelle.resolution.party.Choice;
import org.passerelle.resolution.party.Decision;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.resolution.party.PartyIndex;
import org.passerelle.resolution.party.PartyQuery;
import org.passerelle.resolution.party.Resolver;

/** Says of each mention which party it is: one that is known, or one that it makes. Keeps count of both. */
final class PartyRegister {

    /** Mentions that come again and again (an establishment, a country) are kept at hand. */
    private static final int REMEMBERED = 50_000;

    /** The rank of an id that no party has. */
    private static final int UNKNOWN = 3;

    /** Pairs that a person can be asked about; the likeliest are kept. */
    private static final int MOST_CANDIDATES = 1_000;

    private static final String PARTIES = "parties";

    private static final Comparator<PartyMention> SPELLING =
            Comparator.comparing(PartyMention::name).thenComparing(PartyMention::words);

    private final KnownParties known;
    private final WrittenBefore before;
    private final PartyMaker maker;
    private final PartyIndex index;
    private final Judgements judgements;
    private final Resolver resolver;
    private final Map<PartyMention, String> decided = new LRUMap<>(REMEMBERED);

    /** All of them: once decided, a mention is not decided otherwise because more parties are known by then. */
    private final Map<String, String> allDecided;

    /** Those that are still to be decided, in the order in which they will be. */
    private final MVMap<String, PartyMention> met;

    private final Map<String, Boolean> joined;
    private final PriorityQueue<PossibleMatch> candidates =
            new PriorityQueue<>(Comparator.comparingDouble(PossibleMatch::score));
    private long numberOfCandidates;
    private long made;

    /**
     * A register.
     *
     * @param before what the dataset wrote last time
     * @param work where what it knows is kept
     * @param surroundings is told the parties that it knows
     */
    PartyRegister(
            Graph graph,
            String dataset,
            Judgements judgements,
            PartyMaker maker,
            WrittenBefore before,
            WorkFile work,
            Surroundings surroundings) {
        this(
                KnownParties.of(graph, dataset, work.map(PARTIES, new RegisteredPartyType()), surroundings),
                judgements,
                maker,
                before,
                work);
        known.all().map(known::asResolved).forEach(index::add);
    }

    private PartyRegister(
            KnownParties known, Judgements judgements, PartyMaker maker, WrittenBefore before, WorkFile work) {
        this.known = known;
        this.before = before;
        this.maker = maker;
        this.index = new PartyIndex(
                work.map("keys"),
                work.map("identifiers"),
                work.map("ids"),
                id -> known.asResolved(known.get(id).orElseThrow()));
        this.judgements = judgements.among(this::rank);
        this.resolver = new Resolver(index, this.judgements);
        this.allDecided = work.map("decided");
        this.met = work.map("met", new MentionType());
        this.joined = work.emptyMap("joined");
    }

    /**
     * A register of which everything is decided, as a preview kept it.
     *
     * @param before what the dataset wrote last time
     * @param work where it is kept
     * @param report what the preview came to
     */
    static PartyRegister decided(
            Judgements judgements, PartyMaker maker, WrittenBefore before, WorkFile work, ImportReport report) {
        PartyRegister register = new PartyRegister(
                KnownParties.kept(work.map(PARTIES, new RegisteredPartyType())), judgements, maker, before, work);
        register.made = report.parties().made();
        register.candidates.addAll(report.candidates());
        register.numberOfCandidates = report.numberOfCandidates();
        return register;
    }

    /** The lower, the rather a party stands for others that were judged the same. */
    private int rank(String id) {
        return known.get(id)
                .map(party -> switch (party.origin()) {
                    case CURATED -> 0;
                    case IMPORTED -> 1;
                    case MADE -> 2;
                })
                .orElse(UNKNOWN);
    }

    /** Keeps {@code mention} to be decided when all are met. */
    void meet(PartyMention mention) {
        // what was met before need not be put down again
        if (decided.put(mention, "") == null) {
            String place = place(mention) + PartyMaker.asText(mention);
            PartyMention before = met.get(place);
            // of several spellings the one with accents, which is the same whichever came first
            if (before == null || SPELLING.compare(mention, before) > 0) {
                met.put(place, mention);
            }
        }
    }

    /** Places first, since organisations lie in them; then those of which most is known. */
    private static String place(PartyMention mention) {
        return Stream.of(
                        mention.kind().isTerritory(),
                        !mention.identifiers().isEmpty(),
                        mention.country() != null,
                        mention.city() != null)
                .map(comesFirst -> comesFirst ? "0" : "1")
                .collect(Collectors.joining());
    }

    /** How many names are met and still to be decided. */
    long undecided() {
        return met.sizeAsLong();
    }

    /**
     * Decides of all that were met, in an order that depends on them alone and not on where they stand in a file.
     *
     * @param beforeEach is told how many are decided
     */
    void decide(LongConsumer beforeEach) {
        decided.clear();
        long[] done = {0};
        Ahead.eachOf(this::undecidedOnes, next -> {
            beforeEach.accept(done[0]++);
            find(next.mention(), next::text, next::query);
        });
        met.clear();
    }

    /** One that is met, with what can be told of it before those that come before it are decided. */
    private record Undecided(PartyMention mention, String text, PartyQuery query) {}

    private Stream<Undecided> undecidedOnes() {
        return WorkFile.keys(met)
                .map(met::get)
                .map(mention -> new Undecided(
                        mention, PartyMaker.asText(mention), query(mention).prepared()));
    }

    /** The party that {@code mention} is. */
    PartyDeclaration resolve(PartyMention mention) {
        RegisteredParty party = find(mention);
        if (isKnown(party)) {
            joined.put(party.id(), true);
        }
        return party.declaration();
    }

    /** What the party of {@code id} is called. */
    String nameOf(String id) {
        return known.get(id).map(party -> party.declaration().name()).orElse(id);
    }

    /** True when the graph holds the party of {@code id}. */
    boolean isKnown(String id) {
        return known.get(id).filter(this::isKnown).isPresent();
    }

    private boolean isKnown(RegisteredParty party) {
        return party.origin() != RegisteredParty.Origin.MADE || before.hasParty(party.id());
    }

    /** The party that {@code mention} means, without counting it as used. */
    PartyDeclaration meant(PartyMention mention) {
        return find(mention).declaration();
    }

    private RegisteredParty find(PartyMention mention) {
        return known.get(find(mention, () -> PartyMaker.asText(mention), () -> query(mention)))
                .orElseThrow();
    }

    private String find(PartyMention mention, Supplier<String> asText, Supplier<PartyQuery> query) {
        String id = decided.get(mention);
        if (id == null) {
            String text = asText.get();
            id = allDecided.get(text);
            if (id == null) {
                id = decide(mention, query.get());
                allDecided.put(text, id);
            }
            decided.put(mention, id);
        }
        return id;
    }

    private String decide(PartyMention mention, PartyQuery query) {
        Decision decision = seated(mention, sure(mention, query, resolver.resolve(query)));
        if (decision instanceof Decision.Joined join
                && known.get(join.choice().id()).isPresent()) {
            return join.choice().id();
        }
        // what an organisation lies in is looked for once it is known to be another one
        List<PartyDeclaration> territory = mention.kind().isTerritory() ? make(mention) : List.of();
        String judged = judgements.canonical(
                territory.isEmpty()
                        ? maker.id(mention, this::declared)
                        : territory.get(0).id());
        if (known.get(judged).isPresent()) {
            return judged;
        }
        PartyDeclaration party = register(territory.isEmpty() ? make(mention) : territory);
        if (decision instanceof Decision.Candidate candidate) {
            candidate.choices().stream()
                    .filter(choice -> !areTwoTowns(mention, choice))
                    .forEach(choice -> remember(mention, party, choice));
        }
        return party.id();
    }

    /** What another register contradicts, and a town that is only alike, are for a person to judge. */
    private Decision sure(PartyMention mention, PartyQuery query, Decision decision) {
        if (!(decision instanceof Decision.Joined join)
                || join.choice().score().reasons().contains(Reason.JUDGED_SAME)) {
            return decision;
        }
        boolean identified = join.choice().score().reasons().contains(Reason.SAME_IDENTIFIER);
        boolean isSure = known.get(join.choice().id())
                .map(party -> !Identifiers.contradict(
                                query.identifiers(),
                                Identifiers.of(party.declaration().properties()))
                        && (identified
                                || (mention.kind() == PartyKind.CITY
                                        ? isTown(mention, party)
                                        : !isSeatedElsewhere(mention, party.declaration())
                                                && !isAnywhere(mention, party))))
                .orElse(false);
        return isSure ? decision : new Decision.Candidate(List.of(join.choice()));
    }

    /** A house of care or study of which nothing says where it is: one that is called so may be in another country. */
    private static boolean isAnywhere(PartyMention mention, RegisteredParty party) {
        return mention.kind().isOfCareOrStudy()
                && mention.country() == null
                && mention.city() == null
                && party.declaration().countryCode() != null;
    }

    /** Of a name that several towns of the country have, only one in the same part of it is known to be meant. */
    private boolean isTown(PartyMention mention, RegisteredParty party) {
        PartyDeclaration town = party.declaration();
        return party.isCalled(mention)
                && !liesElsewhere(mention, town)
                && (!MentionedPlace.isOneOfSeveral(mention.name(), mention.country()) || liesInSamePart(mention, town));
    }

    private boolean liesInSamePart(PartyMention mention, PartyDeclaration town) {
        if (!TerritoryMaker.liesInPart(town) || MentionedPlace.isOpen(mention) || MentionedPlace.isOpen(town)) {
            return false;
        }
        List<PartyDeclaration> chain = maker.make(mention, this::declared, city -> town);
        return chain.size() > 1 && chain.get(1).id().equals(town.parent());
    }

    /** True when the city of one of the two is open, and is not that of the other. */
    private boolean isSeatedElsewhere(PartyMention mention, PartyDeclaration party) {
        Optional<PartyMention> said = PartyMaker.seat(mention);
        Optional<PartyDeclaration> seat =
                Optional.ofNullable(party.parent()).flatMap(this::declared).filter(one -> one.kind() == PartyKind.CITY);
        return said.isPresent()
                && seat.isPresent()
                && (MentionedPlace.isOpen(said.get()) || MentionedPlace.isOpen(seat.get()))
                && !find(said.get()).id().equals(seat.get().id());
    }

    /** Of organisations that are equally alike, the one in the same open town. */
    private Decision seated(PartyMention mention, Decision decision) {
        if (!(decision instanceof Decision.Candidate candidate)) {
            return decision;
        }
        return PartyMaker.seat(mention)
                .filter(MentionedPlace::isOpen)
                .map(seat -> find(seat).id())
                .flatMap(seat -> candidate.choices().stream()
                        .filter(choice -> choice.score().value() >= NameMatcher.JOIN)
                        .filter(choice -> declared(choice.id())
                                .filter(party -> seat.equals(party.parent()))
                                .isPresent())
                        .findFirst())
                .<Decision>map(Decision.Joined::new)
                .orElse(decision);
    }

    /** Towns whose names are alike, when each bears its own: nobody need be asked whether Bellville is Ballville. */
    private boolean areTwoTowns(PartyMention mention, Choice choice) {
        return mention.kind() == PartyKind.CITY
                && known.get(choice.id())
                        .filter(party -> !party.isCalled(mention))
                        .map(RegisteredParty::declaration)
                        .filter(town -> Gazetteer.bears(mention.name(), mention.country())
                                && Gazetteer.bears(town.name(), town.countryCode()))
                        .isPresent();
    }

    /** In another part of the country than the one that the mention says. */
    private boolean liesElsewhere(PartyMention town, PartyDeclaration party) {
        if (!town.identifiers().containsKey(KnownPlaces.DIVISION)) {
            return false;
        }
        List<PartyDeclaration> chain = maker.make(town, this::declared, city -> party);
        return TerritoryMaker.areApart(chain.size() > 1 ? chain.get(1).id() : null, party.parent());
    }

    private Optional<PartyDeclaration> declared(String id) {
        return known.get(id).map(RegisteredParty::declaration);
    }

    /** A city by its number in the gazetteer too, since many have one name. */
    private static PartyQuery query(PartyMention mention) {
        Map<String, String> identifiers = new HashMap<>(mention.identifiers());
        if (mention.kind() == PartyKind.CITY) {
            MentionedPlace.of(mention).ifPresent(place -> {
                Optional.ofNullable(place.geonamesId()).ifPresent(id -> identifiers.putIfAbsent("geonames", id));
                Optional.ofNullable(place.insee()).ifPresent(code -> identifiers.putIfAbsent("insee", code));
            });
        }
        return new PartyQuery(mention.name(), mention.kind(), mention.city(), mention.country(), identifiers);
    }

    private void remember(PartyMention mention, PartyDeclaration party, Choice choice) {
        known.get(choice.id())
                .map(RegisteredParty::declaration)
                .filter(like -> !like.id().equals(party.id()))
                .ifPresent(like -> remember(new PossibleMatch(
                        party.id(),
                        mention.name(),
                        party.countryCode(),
                        like.id(),
                        like.name(),
                        choice.score().value(),
                        choice.score().reasons())));
    }

    private void remember(PossibleMatch candidate) {
        numberOfCandidates++;
        candidates.add(candidate);
        if (candidates.size() > MOST_CANDIDATES) {
            candidates.remove();
        }
    }

    private List<PartyDeclaration> make(PartyMention mention) {
        return maker.make(mention, this::declared, city -> find(city).declaration());
    }

    private PartyDeclaration register(List<PartyDeclaration> chain) {
        // the widest first, so that each knows where it lies
        for (int i = chain.size() - 1; i >= 0; i--) {
            PartyDeclaration party = chain.get(i);
            if (known.get(party.id()).isEmpty()) {
                RegisteredParty fresh = new RegisteredParty(party, List.of(), RegisteredParty.Origin.MADE);
                known.add(fresh);
                index.add(known.asResolved(fresh));
                made += before.hasParty(party.id()) ? 0 : 1;
            }
        }
        return chain.get(0);
    }

    /** The party of {@code id} and the territories in which it lies; nothing for anything else. */
    Stream<PartyDeclaration> withParents(String id) {
        return known.get(id).stream().flatMap(party -> known.withParents(party.declaration()).stream());
    }

    /** How many were meant that the graph holds, and how many that it does not. */
    ImportReport.Parties number() {
        return new ImportReport.Parties(joined.size(), made);
    }

    /** The likeliest, the likeliest of all first. */
    List<PossibleMatch> candidates() {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(PossibleMatch::score)
                        .reversed()
                        .thenComparing(PossibleMatch::party)
                        .thenComparing(PossibleMatch::like))
                .toList();
    }

    /** How many there are, those that are not kept among them. */
    long numberOfCandidates() {
        return numberOfCandidates;
    }
}
