package org.passerelle.testing;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run, where nobody can overlook it, which tests were left out because the machine has no Chromium. */
public final class WithoutChromium implements TestExecutionListener {

    private static final String RULE = "=".repeat(100);

    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final PrintStream out;

    /** Made by JUnit for every run. */
    public WithoutChromium() {
        this(System.out);
    }

    WithoutChromium(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable()
                .filter(NoChromium.class::isInstance)
                .ifPresent(absent -> leftOut.merge(name(test), 1, Integer::sum));
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(method -> method.getClassName() + "." + method.getMethodName())
                .orElseGet(test::getDisplayName);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!leftOut.isEmpty()) {
            out.println(report());
        }
    }

    private String report() {
        StringBuilder report = new StringBuilder(RULE + "\nNOT RUN, " + NoChromium.TEXT + ":\n");
        leftOut.forEach((test, times) -> report.append("  ")
                .append(test)
                .append(times == 1 ? "" : ", " + times + " cases")
                .append('\n'));
        return report.append(
                        "PAGES, DRAWINGS AND NEO4J BROWSER ARE NOT TESTED. Install Chromium, or run .ci/run, which does.\n")
                .append(RULE)
                .toString();
    }
}
