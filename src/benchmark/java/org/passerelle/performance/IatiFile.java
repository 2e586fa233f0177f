package org.passerelle.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Activities as organisations publish them: who funds, answers for and implements, where, since when, in which sector, and for how much. */
final class IatiFile {

    private static final List<String> COUNTRIES =
            List.of("ML", "BF", "SN", "NE", "TD", "BJ", "TG", "GN", "MR", "CI", "CM", "MG", "VN", "KH", "LA", "HT");
    private static final List<String> SECTORS = List.of("12191", "12220", "12261", "13040", "11420", "14030", "15112");
    private static final int FUNDERS = 40;
    private static final int IMPLEMENTERS = 4_000;
    private static final int FIRST_YEAR = 2002;
    private static final int YEARS = 20;
    private static final int LARGEST = 2_000_000;
    private static final long SEED = 2011;

    private final SplittableRandom chance = new SplittableRandom(SEED);

    private IatiFile() {}

    static Path write(Path file, int activities) {
        IatiFile maker = new IatiFile();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
            for (int activity = 0; activity < activities; activity++) {
                out.write(maker.activity(activity));
            }
            out.write("</iati-activities>\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private String activity(int number) {
        int funder = chance.nextInt(FUNDERS);
        int implementer = chance.nextInt(IMPLEMENTERS);
        int year = FIRST_YEAR + chance.nextInt(YEARS);
        return """
                <iati-activity default-currency="EUR">
                <iati-identifier>XM-DAC-9-%1$d</iati-identifier>
                <reporting-org ref="XM-DAC-9" type="10"><narrative>Agency for Cooperation</narrative></reporting-org>
                <title><narrative>Project %1$d of %3$s</narrative></title>
                <description><narrative>Care, training and equipment.</narrative></description>
                <participating-org role="1" type="10" ref="XM-DAC-9-F%2$d"><narrative>%4$s Fund</narrative></participating-org>
                <participating-org role="4" type="22"><narrative>%3$s Association</narrative></participating-org>
                <activity-status code="2"/>
                <activity-date type="2" iso-date="%5$d-03-01"/>
                <recipient-country code="%6$s"/>
                <sector code="%7$s"/>
                <transaction><transaction-type code="3"/><transaction-date iso-date="%5$d-06-30"/>
                <value value-date="%5$d-06-30">%8$d</value></transaction>
                </iati-activity>
                """.formatted(
                        number,
                        funder,
                        TownNames.of(implementer),
                        TownNames.of(IMPLEMENTERS + funder),
                        year,
                        any(COUNTRIES),
                        any(SECTORS),
                        1 + chance.nextInt(LARGEST));
    }

    private String any(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }
}
