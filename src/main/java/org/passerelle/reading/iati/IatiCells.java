package org.passerelle.reading.iati;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.reading.Heading;

/** What the elements of an activity hold, in the words of the model; codes of version 2 and names of version 1 alike. */
final class IatiCells {

    /** Codelists OrganisationRole, ActivityDateType and ActivityStatus of the IATI Standard. */
    private static final Map<String, String> ROLES =
            Map.of("1", "Funding", "2", "Accountable", "3", "Extending", "4", "Implementing");

    private static final Map<String, String> DATES =
            Map.of("1", "start-planned", "2", "start-actual", "3", "end-planned", "4", "end-actual");

    private static final Map<String, String> STATUSES = Map.of(
            "1", "Pipeline/identification",
            "2", "Implementation",
            "3", "Finalisation",
            "4", "Closed",
            "5", "Cancelled",
            "6", "Suspended");

    private IatiCells() {}

    /** Adds what {@code element} holds to {@code activity}; nothing when it is of no interest here. */
    static void add(IatiActivity activity, IatiElement element) {
        switch (element.name()) {
            case "iati-identifier" -> first(activity, element, Heading.IDENTIFIER, element.name());
            case "reporting-org" -> named(activity, element, Heading.ESTABLISHMENT, element.name(), "ref");
            case "participating-org" -> participant(activity, element);
            case "title" -> narratives(activity, element, Heading.TITLE);
            case "description" -> narratives(activity, element, Heading.DESCRIPTION);
            case "recipient-country", "recipient-region" ->
                named(activity, element, Heading.COUNTRY, element.name(), "code");
            case "sector" -> named(activity, element, Heading.FIELD, element.name(), "code");
            case "activity-date" -> date(activity, element);
            case "activity-status" -> status(activity, element);
            case "related-activity" -> related(activity, element);
            default -> {
                // transactions, budgets, results: of no interest here
            }
        }
    }

    /** True when {@link #add} looks at elements of this name. */
    static boolean reads(String name) {
        return switch (name) {
            case "iati-identifier",
                    "reporting-org",
                    "participating-org",
                    "title",
                    "description",
                    "recipient-country",
                    "recipient-region",
                    "sector",
                    "activity-date",
                    "activity-status",
                    "related-activity" -> true;
            default -> false;
        };
    }

    private static void first(IatiActivity activity, IatiElement element, Heading heading, String label) {
        activity.add(heading, label, element, element.text(), Map.of());
    }

    private static void participant(IatiActivity activity, IatiElement element) {
        String role = ROLES.getOrDefault(element.attribute("role"), element.attribute("role"));
        Heading heading = switch (role) {
            case "Funding", "Accountable" -> Heading.SUPPORTER;
            case "Extending" -> Heading.OPERATOR;
            case "Implementing" -> Heading.PARTNER;
            default -> Heading.IGNORED;
        };
        named(activity, element, heading, element.name() + " (" + role + ")", "ref");
    }

    /** The name that stands first, else the code that stands for it; names in other languages are codes of the cell. */
    private static void named(
            IatiActivity activity, IatiElement element, Heading heading, String label, String otherwise) {
        Map<String, String> codes = codes(element);
        element.narratives().stream()
                .skip(1)
                .forEach(other -> codes.putIfAbsent("name-" + other.language(), other.text()));
        String text = element.text().isEmpty() ? element.attribute(otherwise) : element.text();
        activity.add(heading, label, element, text, codes);
    }

    private static void narratives(IatiActivity activity, IatiElement element, Heading heading) {
        for (Narrative narrative : element.narratives()) {
            Map<String, String> codes = new LinkedHashMap<>();
            if (!narrative.language().isEmpty()) {
                codes.put("lang", narrative.language());
            }
            activity.add(heading, element.name(), element, narrative.text(), codes);
        }
    }

    private static void date(IatiActivity activity, IatiElement element) {
        String type = DATES.getOrDefault(element.attribute("type"), element.attribute("type"));
        String date = element.attribute("iso-date").isEmpty() ? element.text() : element.attribute("iso-date");
        Heading heading =
                type.startsWith("start") ? Heading.SINCE : type.startsWith("end") ? Heading.UNTIL : Heading.IGNORED;
        activity.add(heading, element.name() + " (" + type + ")", element, date, Map.of("type", type));
    }

    private static void status(IatiActivity activity, IatiElement element) {
        String code = element.attribute("code");
        String text = element.text().isEmpty() ? STATUSES.getOrDefault(code, code) : element.text();
        activity.add(Heading.STATUS, element.name(), element, text, codes(element));
    }

    private static void related(IatiActivity activity, IatiElement element) {
        String text = element.attribute("ref").isEmpty() ? element.text() : element.attribute("ref");
        activity.add(Heading.RELATED, element.name(), element, text, codes(element));
    }

    private static Map<String, String> codes(IatiElement element) {
        Map<String, String> codes = new LinkedHashMap<>();
        element.attributes().forEach((name, value) -> {
            if (!value.isEmpty()) {
                codes.put(name, value);
            }
        });
        return codes;
    }
}
