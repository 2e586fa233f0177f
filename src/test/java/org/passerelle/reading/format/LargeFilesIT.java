package org.passerelle.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.WithProgram;

/** Files that are much longer than the memory of the program that reads them. */
@WithProgram
class LargeFilesIT {

    private static final long HALF_A_GIGABYTE = 500_000_000;

    @TempDir
    Path folder;

    @Test
    void halfAGigabyteOfIatiIsReadInAQuarterOfItsSize() throws Exception {
        Path file = folder.resolve("activities.xml");
        long activities = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("<iati-activities version='2.03'>\n");
            for (long written = 0; written < HALF_A_GIGABYTE; activities++) {
                String activity = activity(activities);
                out.write(activity);
                written += activity.length();
            }
            out.write("</iati-activities>\n");
        }
        assertThat(Files.size(file)).isGreaterThan(HALF_A_GIGABYTE);

        assertThat(readIn("128m", file)).startsWith(activities + " records, 0 findings, ");
    }

    @Test
    void aMillionRowsAreReadInLessThanTheirSize() throws Exception {
        int rows = 1_000_000;
        Path file = folder.resolve("survey.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("Identifiant;Établissement;Partenaire;Pays;Convention et date;Domaines d'action\n");
            for (int i = 0; i < rows; i++) {
                out.write(i + ";Centre hospitalier de Chambéry (73);Hôpital de Ouahigouya;Burkina Faso;"
                        + "\"oui, depuis\n2002\";Formation/ Envoi de matériel/ Accueil de chirurgien\n");
            }
        }

        assertThat(readIn("128m", file)).startsWith(rows + " records, 0 findings, ");
    }

    /** What {@link ReadWhole} says when it reads {@code file} with so much memory. */
    private static String readIn(String heap, Path file) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadWhole.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), UTF_8);
        assertThat(java.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as(said).isZero();
        System.getLogger(LargeFilesIT.class.getName()).log(System.Logger.Level.INFO, said);
        return said;
    }

    private static String activity(long number) {
        String transactions = String.join(
                "\n",
                List.of(
                        "<transaction><value currency='EUR' value-date='2020-01-01'>12000</value></transaction>",
                        "<transaction><value currency='EUR' value-date='2021-01-01'>13000</value></transaction>"));
        return """
                <iati-activity xml:lang="fr"><iati-identifier>FR-%d</iati-identifier>
                <reporting-org ref="FR-3" type="10"><narrative>Agence</narrative></reporting-org>
                <title><narrative>Santé maternelle %d</narrative><narrative xml:lang="en">Maternal health</narrative></title>
                <description><narrative>Formation de sages-femmes et équipement de la maternité.</narrative></description>
                <participating-org role="1" ref="FR-3" type="10"><narrative>Agence</narrative></participating-org>
                <participating-org role="4" type="15"><narrative>Hôpital de Conakry</narrative></participating-org>
                <activity-status code="2"/><activity-date type="2" iso-date="2018-03-01"/>
                <recipient-country code="GN"/><sector vocabulary="1" code="12220"/>
                %s</iati-activity>
                """.formatted(number, number, transactions);
    }
}
