package org.passerelle.interpretation.rules;

import java.util.List;
import org.passerelle.reading.Heading;

/** All rules. */
public final class Rules {

    private Rules() {}

    /** In the order in which one needs the other: the country before its city, the parties before what is said of them. */
    public static List<Rule> of(Knowledge known) {
        KindOfCooperation kinds = new KindOfCooperation(known);
        DatedRule dates = new DatedRule(known);
        PlaceRule places = new PlaceRule(known);
        PartnerRule partners = new PartnerRule(known);
        SidesOfTitle sides = new SidesOfTitle(known, partners);
        RegionRule regions = new RegionRule(known);
        CarrierRule carriers = new CarrierRule(known);
        DomainRule domains = new DomainRule(known);
        ProfileRule profiles = new ProfileRule(known);
        return List.of(
                new RecordRule(places::cityOfItsOwn),
                new RecordRule(kinds::expect),
                new CellRule(Heading.KIND, KindRule::kind),
                new CellRule(Heading.HOME_COUNTRY, places::homeCountry),
                new RecordRule(places::homeOfTown),
                new RecordRule(places::sideOfCountry),
                new RecordRule(new PlacesOfTitle(known, places)::read),
                new RecordRule(sides::first),
                new CellRule(Heading.ESTABLISHMENT, partners::establishment),
                new CellRule(Heading.HOME_CITY, places::homeCity),
                new CellRule(Heading.COUNTRY, places::country),
                new CellRule(Heading.PARTNER, partners::partner),
                new RecordRule(sides::second),
                new CellRule(Heading.CITY, places::city),
                new CellRule(Heading.STATE, regions::read),
                new CellRule(Heading.DEPARTMENT, regions::read),
                new CellRule(Heading.CARRIER, carriers::carrier),
                new CellRule(Heading.OPERATOR, carriers::operator),
                new CellRule(Heading.SUPPORTER, new SupporterRule(known)::supporters),
                new CellRule(Heading.AGREEMENT, new AgreementRule(known)::read),
                new CellRule(Heading.STATUS, new StatusRule(known)::read),
                new CellRule(Heading.SINCE, dates::since),
                new CellRule(Heading.UNTIL, dates::until),
                new CellRule(Heading.LINK, new LinkRule(known)::read),
                new CellRule(Heading.DOMAINS, domains::read),
                new CellRule(Heading.FIELD, domains::read),
                new CellRule(Heading.ACTIVITY, new ActionRule(known)::read),
                new CellRule(Heading.DESCRIPTION, new NarrativeRule(known)::read),
                new CellRule(Heading.TITLE, new TitleRule(known)::read),
                new CellRule(Heading.CAPITAL, profiles::capital),
                new CellRule(Heading.LANGUAGES, profiles::languages),
                new CellRule(Heading.PROJECT, TitleRule::identifier),
                new CellRule(Heading.RELATED, TitleRule::related),
                new CellRule(Heading.AMOUNT, new AmountRule(known)::read),
                new CellRule(Heading.NOTE, new RemarkRule(known)::read),
                new RecordRule(new LeadOfPage(known)::state),
                new RecordRule(kinds::settle),
                new RecordRule(new OtherNames(known)::state),
                new RecordRule(Completeness::leftOver),
                new RecordRule(Completeness::twoSides));
    }
}
