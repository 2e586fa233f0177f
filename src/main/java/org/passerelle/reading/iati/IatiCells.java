package org.passerelle.reading.iati;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;

/** What the elements of an activity hold, in the words of the model; codes of version 2 and names of version 1 alike. */
final class IatiCells {

    /** Codelists OrganisationRole, ActivityDateType, ActivityStatus and RelatedActivityType of the IATI Standard. */
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

    private static final Map<String, String> RELATIONS =
            Map.of("1", "parent", "2", "child", "3", "sibling", "4", "co-funded", "5", "third party");

    private IatiCells() {}

    /** Adds what {@code element} holds to {@code activity}; nothing when it is of no interest here. */
    static void add(IatiActivity activity, IatiElement element) {
        switch (element.name()) {
            case "iati-identifier" -> first(activity, element, Heading.PROJECT, element.name());
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
                // results, documents, locations: of no interest here
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
        String role = meaning(ROLES, element.attribute("role"));
        Heading heading = switch (role) {
            case "Funding" -> Heading.SUPPORTER;
            case "Accountable", "Extending", "Implementing" -> Heading.PARTNER;
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
        String type = meaning(DATES, element.attribute("type"));
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
        String ref = element.attribute("ref");
        Map<String, String> codes = codes(element);
        if (!ref.isEmpty() && !element.text().isEmpty()) {
            codes.put("name", element.text());
        }
        String type = element.attribute("type");
        String relation = type.isEmpty() ? "" : " (" + meaning(RELATIONS, type) + ")";
        activity.add(Heading.RELATED, element.name() + relation, element, ref.isEmpty() ? element.text() : ref, codes);
    }

    /** What {@code stated} means: the code of version 2 or the name of version 1, whatever its case; itself when it is neither. */
    private static String meaning(Map<String, String> codelist, String stated) {
        return codelist.values().stream()
                .filter(stated::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> codelist.getOrDefault(stated, stated));
    }

    /** What would be accepted in place of the role or type of {@code cell}, which the standard does not have. */
    static List<String> accepted(Cell cell) {
        Map<String, String> codelist = cell.label().startsWith("activity-date") ? DATES : ROLES;
        return codelist.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(code -> code.getKey() + " (" + code.getValue() + ")")
                .toList();
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
