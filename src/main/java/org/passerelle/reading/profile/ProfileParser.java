package org.passerelle.reading.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Heading;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.profile.ProfileLabels.Labelled;

/**
 * Divides a page into profiles. A profile begins where the label recurs that began the first one, or any label after the sections of
 * the one before; a line just above belongs to it when it names the profile's country, city or partner, or when it stands alone and no
 * label says where.
 */
final class ProfileParser {

    private static final Pattern BULLET = Pattern.compile("\\s*[-–•*·]\\s+.*");
    private static final int SHOWN = 200;

    private final InputFile file;
    private final ProfileLabels labels;
    private final Findings findings;
    private final List<Profile> profiles = new ArrayList<>();
    private @Nullable Heading opener;

    ProfileParser(InputFile file, ProfileLabels labels, Findings findings) {
        this.file = file;
        this.labels = labels;
        this.findings = findings;
    }

    ProfilePage parse(List<String> lines) {
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                read(number, check(number, line));
            }
        }
        for (int i = 0; i < profiles.size(); i++) {
            profiles.get(i).takeHeadingOf(i == 0 ? null : profiles.get(i - 1), lines);
        }
        int before = profiles.isEmpty() ? lines.size() : profiles.get(0).first() - 1;
        for (int number = 1; number <= before; number++) {
            tellOutside(number, lines.get(number - 1));
        }
        List<RawRecord> records = new ArrayList<>();
        profiles.stream()
                .filter(profile -> !profile.isEmpty())
                .forEach(profile -> records.add(profile.record(records.size() + 1, lines)));
        return new ProfilePage(records);
    }

    private void read(int number, String line) {
        Profile open = profiles.isEmpty() ? null : profiles.get(profiles.size() - 1);
        Optional<Labelled> labelled =
                open != null && open.inActivities() && isBullet(line) ? Optional.empty() : labels.labelled(line);
        if (labelled.isPresent() && (open == null || begins(open, labelled.get()))) {
            open = new Profile();
            profiles.add(open);
            opener = opener == null ? labelled.get().heading() : opener;
        }
        if (open == null) {
            return;
        }
        if (labelled.isPresent()) {
            open.add(number, labelled.get());
        } else {
            open.add(number, line, isBullet(line));
        }
    }

    private boolean begins(Profile open, Labelled labelled) {
        return labels.opens(labelled).orElseGet(() -> begins(open, labelled.heading()));
    }

    private boolean begins(Profile open, Heading heading) {
        return open.has(heading) && (heading == opener || (open.hasSections() && !Profile.isSection(heading)));
    }

    private String check(int number, String line) {
        if (line.length() > file.limits().charactersPerCell()) {
            throw file.refuse(number, Refusal.LONG_LINE, file.limits().charactersPerCell());
        }
        return line;
    }

    private void tellOutside(int number, String line) {
        if (!line.isBlank()) {
            findings.add(
                    Finding.ofRow("", number, StringUtils.abbreviate(line.strip(), SHOWN), Problem.BEFORE_PROFILES));
        }
    }

    static boolean isBullet(String line) {
        return BULLET.matcher(line).matches();
    }
}
