package org.passerelle.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What keeps people from using a page, as axe finds it. */
public final class Axe {

    /** Enough to find the rest by. */
    private static final int NODES = 3;

    private Axe() {}

    /**
     * One text a rule that is broken.
     *
     * @param tags of the rules that are looked at; none for all
     */
    public static List<String> violations(Page page, String... tags) {
        // no page of ours frames another: axe needs no second page to put together what it found in frames
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(violationsInFull());
        if (tags.length > 0) {
            axe.withTags(List.of(tags));
        }
        return axe.analyze().getViolations().stream().map(Axe::told).toList();
    }

    /** What a page does right is counted, not described: that took longer than finding it. */
    private static AxeRunOptions violationsInFull() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId()
                + rule.getNodes().stream()
                        .limit(NODES)
                        .map(node -> "\n  " + node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
