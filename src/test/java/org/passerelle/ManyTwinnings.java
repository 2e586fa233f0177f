package org.passerelle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;

/** A list that takes longer to write than a test takes to stop it. */
final class ManyTwinnings {

    /** Of the progress bar, once the first records are written. */
    static final Pattern WRITING = Pattern.compile("Adding records +[1-9]");

    private static final int ROWS = 5_000;
    private static final int TOWNS = 200;

    private ManyTwinnings() {}

    /** Writes the list to {@code file}. */
    static Path write(Path file) throws IOException {
        List<String> towns = Gazetteer.places()
                .filter(place -> "FR".equals(place.iso2()))
                .map(GazetteerPlace::name)
                .filter(name -> !name.contains(";"))
                .distinct()
                .limit(TOWNS)
                .toList();
        Stream<String> pairs = IntStream.range(0, ROWS)
                .mapToObj(
                        row -> towns.get(row % TOWNS) + ";" + towns.get(row / TOWNS) + ";France;" + (1950 + row % 70));
        return Files.write(
                file,
                Stream.concat(Stream.of("Ville;Ville partenaire;Pays;Depuis"), pairs)
                        .toList());
    }
}
