package org.passerelle.reading.iati;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.file.SafeXml;

/**
 * A transaction or a budget as an activity states it.
 *
 * @param line where it begins in the file
 * @param label the element with its type, as the text of the record has it
 * @param kind code of an {@link org.passerelle.model.AmountKind}; empty when the standard does not have the type
 * @param period a year, or two when a budget runs over the turn of one; empty when it is not said
 * @param value as it stands there
 * @param currency ISO 4217; empty when neither it nor the activity says one
 */
record IatiMoney(
        int line,
        String label,
        String kind,
        String period,
        String value,
        String currency,
        Partner provider,
        Partner receiver) {

    /** Who gives or gets it: a name and the reference of a register, each empty when it is not stated. */
    record Partner(String name, String ref) {

        static final Partner NOBODY = new Partner("", "");

        boolean isNobody() {
            return name.isEmpty() && ref.isEmpty();
        }

        private static Partner of(IatiElement element) {
            String ref = element.attribute("ref");
            return new Partner(element.text().isEmpty() ? ref : element.text(), ref);
        }
    }

    /** Codelist TransactionType of version 2, and what version 1 called the same. */
    private static final Map<String, String> TRANSACTIONS = Map.ofEntries(
            Map.entry("1", "incoming-funds"),
            Map.entry("2", "commitment"),
            Map.entry("3", "disbursement"),
            Map.entry("4", "expenditure"),
            Map.entry("5", "interest-payment"),
            Map.entry("6", "loan-repayment"),
            Map.entry("7", "reimbursement"),
            Map.entry("8", "purchase-of-equity"),
            Map.entry("9", "sale-of-equity"),
            Map.entry("10", "credit-guarantee"),
            Map.entry("11", "incoming-commitment"),
            Map.entry("12", "pledge"),
            Map.entry("13", "incoming-pledge"),
            Map.entry("IF", "incoming-funds"),
            Map.entry("C", "commitment"),
            Map.entry("D", "disbursement"),
            Map.entry("E", "expenditure"),
            Map.entry("IR", "interest-payment"),
            Map.entry("LR", "loan-repayment"),
            Map.entry("R", "reimbursement"),
            Map.entry("QP", "purchase-of-equity"),
            Map.entry("QS", "sale-of-equity"),
            Map.entry("CG", "credit-guarantee"));

    private static final Map<String, String> BUDGETS = Map.of(
            "", "budget", "1", "budget", "2", "revised-budget", "original", "budget", "revised", "revised-budget");

    private static final int YEAR = 4;

    /** True for the elements that hold money. */
    static boolean isOne(String element) {
        return element.equals("transaction") || element.equals("budget");
    }

    /** Reads the element that {@code xml} stands on, up to its end. */
    static IatiMoney read(InputFile file, XMLStreamReader xml, String language, String defaultCurrency)
            throws XMLStreamException {
        Builder read = new Builder(xml, defaultCurrency);
        int event = SafeXml.next(file, xml);
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                read.add(IatiElement.read(file, xml, language));
            }
            event = SafeXml.next(file, xml);
        }
        return read.build();
    }

    /** Takes one element within it after the other. */
    private static final class Builder {

        private final int line;
        private final String element;
        private final String budgetType;
        private String type = "";
        private String from = "";
        private String to = "";
        private String value = "";
        private String currency;
        private Partner provider = Partner.NOBODY;
        private Partner receiver = Partner.NOBODY;

        Builder(XMLStreamReader xml, String defaultCurrency) {
            this.line = xml.getLocation().getLineNumber();
            this.element = xml.getLocalName();
            this.budgetType = Optional.ofNullable(xml.getAttributeValue(null, "type"))
                    .map(String::strip)
                    .orElse("");
            this.currency = defaultCurrency;
        }

        void add(IatiElement child) {
            switch (child.name()) {
                case "transaction-type" -> type = child.attribute("code");
                case "transaction-date", "period-start" -> from = year(child);
                case "period-end" -> to = year(child);
                case "value" -> value(child);
                case "provider-org" -> provider = Partner.of(child);
                case "receiver-org" -> receiver = Partner.of(child);
                default -> {
                    // descriptions, sectors, types of flow: nothing that is summed
                }
            }
        }

        private void value(IatiElement child) {
            value = child.text();
            currency = child.attribute("currency").isEmpty() ? currency : child.attribute("currency");
            from = from.isEmpty() ? left(child.attribute("value-date")) : from;
        }

        private static String year(IatiElement date) {
            return left(date.attribute("iso-date").isEmpty() ? date.text() : date.attribute("iso-date"));
        }

        private static String left(String date) {
            return date.length() < YEAR ? "" : date.substring(0, YEAR);
        }

        IatiMoney build() {
            boolean budget = element.equals("budget");
            Map<String, String> kinds = budget ? BUDGETS : TRANSACTIONS;
            String kind = kinds.getOrDefault(budget ? budgetType.toLowerCase(Locale.ROOT) : type, "");
            boolean one = to.isEmpty() || from.isEmpty() || to.equals(from);
            String stated = budget ? budgetType : type;
            String label = element + " (" + (kind.isEmpty() ? stated : kind) + ")";
            String period = one ? from : from + "/" + to;
            return new IatiMoney(line, label, kind, period, value, currency, provider, receiver);
        }
    }
}
