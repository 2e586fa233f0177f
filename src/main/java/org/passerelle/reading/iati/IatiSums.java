package org.passerelle.reading.iati;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.passerelle.reading.Heading;
import org.passerelle.reading.iati.IatiMoney.Partner;

/**
 * The transactions and budgets of an activity, summed by kind, period, currency, who gives and who gets. However many transactions there are, only
 * so many sums are held: what comes later is summed without its partners.
 */
final class IatiSums {

    /** Kinds whose receiver is the body that reports, unless another is named; it is the provider of all others. */
    private static final Set<String> INCOMING = Set.of("incoming-funds", "incoming-commitment", "incoming-pledge");

    private static final Set<String> BUDGETS = Set.of("budget", "revised-budget");

    private record Key(
            String label,
            String kind,
            String period,
            String currency,
            String unread,
            Partner provider,
            Partner receiver,
            boolean ofSeveral) {

        Key withoutPartners() {
            return new Key(label, kind, period, currency, "", Partner.NOBODY, Partner.NOBODY, true);
        }
    }

    private static final class Sum {
        private final int line;
        private BigDecimal value = BigDecimal.ZERO;
        private long number;

        Sum(int line) {
            this.line = line;
        }
    }

    private final int most;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();

    /** @param most sums that are held with their partners */
    IatiSums(int most) {
        this.most = most;
    }

    void add(IatiMoney money) {
        Optional<BigDecimal> value = number(money.value());
        Key key = new Key(
                money.label(),
                money.kind(),
                money.period(),
                money.currency(),
                value.isPresent() ? "" : money.value(),
                money.provider(),
                money.receiver(),
                false);
        boolean held = sums.containsKey(key) || sums.size() < most;
        Sum sum = sums.computeIfAbsent(held ? key : key.withoutPartners(), absent -> new Sum(money.line()));
        sum.value = sum.value.add(value.orElse(BigDecimal.ZERO));
        sum.number++;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replaceAll("[\\s,](?=\\d{3})", "")));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Adds a value for each sum to {@code activity}; {@code reporter} stands for who is not named, as the standard has it. */
    void addTo(IatiActivity activity, Partner reporter) {
        sums.forEach((key, sum) -> {
            Map<String, String> codes = new LinkedHashMap<>();
            if (!key.kind().isEmpty()) {
                codes.put("kind", key.kind());
            }
            codes.put("number", Long.toString(sum.number));
            String value =
                    key.unread().isEmpty() ? sum.value.stripTrailingZeros().toPlainString() : key.unread();
            String text = (value + " " + key.currency()).strip()
                    + (key.period().isEmpty() ? "" : ", " + key.period())
                    + partners(key, reporter, codes);
            activity.add(Heading.AMOUNT, key.label(), sum.line, text, codes);
        });
    }

    /** ", A → B"; without an arrow for a budget, which only one body has. */
    private static String partners(Key key, Partner reporter, Map<String, String> codes) {
        if (key.ofSeveral()) {
            return "";
        }
        if (BUDGETS.contains(key.kind())) {
            put(codes, "holder", reporter);
            return reporter.isNobody() ? "" : ", " + reporter.name();
        }
        boolean incoming = INCOMING.contains(key.kind());
        Partner provider = key.provider().isNobody() && !incoming ? reporter : key.provider();
        Partner receiver = key.receiver().isNobody() && incoming ? reporter : key.receiver();
        put(codes, "provider", provider);
        put(codes, "receiver", receiver);
        return provider.isNobody() && receiver.isNobody()
                ? ""
                : ", " + (provider.name() + " → " + receiver.name()).strip();
    }

    private static void put(Map<String, String> codes, String name, Partner partner) {
        if (!partner.ref().isEmpty()) {
            codes.put(name, partner.ref());
        }
    }
}
