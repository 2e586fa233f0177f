package org.passerelle.imports.lifecycle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.gazetteer.Countries;
import org.passerelle.imports.assembly.Slugs;
import org.passerelle.model.Coded;
import org.passerelle.model.WebAddress;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.text.Language;

/** What is said of a file, checked, and completed by what can be assumed. */
final class ImportPlan {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    /** In bytes; file systems take 255. */
    private static final int LONGEST_NAME = 240;

    private ImportPlan() {}

    /**
     * The name of a file without the path before it.
     *
     * @throws NotUnderstood when a file cannot be kept under it
     */
    static String fileName(String name) {
        String plain = StringUtils.substringAfterLast("/" + name.replace('\\', '/'), "/")
                .strip();
        boolean speaks = plain.chars().noneMatch(Character::isISOControl)
                && plain.chars().anyMatch(Character::isLetterOrDigit);
        if (!speaks || plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw NotUnderstood.invalid(
                    ImportRefusal.FILE_NAME, "file", StringUtils.abbreviate(plain, LONGEST_NAME), LONGEST_NAME);
        }
        return plain;
    }

    /**
     * {@code request} with a name, a title and a publisher.
     *
     * @throws NotUnderstood when something in it is not of the form wanted
     */
    static ImportRequest complete(String file, ImportRequest request) {
        String base = FilenameUtils.getBaseName(file);
        String dataset =
                Objects.requireNonNullElseGet(StringUtils.stripToNull(request.dataset()), () -> Slugs.of(base));
        if (!Slugs.of(dataset).equals(dataset)) {
            throw NotUnderstood.invalid(ImportRefusal.DATASET_NAME, "dataset", dataset)
                    .accepting(List.of(Slugs.of(dataset)));
        }
        options(request);
        return new ImportRequest(
                dataset,
                Objects.requireNonNullElse(StringUtils.stripToNull(request.title()), base),
                Objects.requireNonNullElse(StringUtils.stripToNull(request.publisher()), "not stated"),
                address(request.address()),
                StringUtils.stripToNull(request.license()),
                language(request.language()),
                date(request.observedOn()),
                StringUtils.stripToNull(request.lead()),
                country(request.homeCountry()),
                request.format(),
                request.layout(),
                StringUtils.stripToNull(request.sheet()),
                request.headings());
    }

    private static @Nullable String address(@Nullable String address) {
        String given = StringUtils.stripToNull(address);
        if (given != null && !WebAddress.is(given)) {
            throw NotUnderstood.invalid(ImportRefusal.ADDRESS, "address", given);
        }
        return given;
    }

    private static @Nullable String language(@Nullable String language) {
        String given = StringUtils.stripToNull(language);
        if (given != null && !LANGUAGES.contains(given)) {
            throw NotUnderstood.invalid(ValueFault.NOT_A_LANGUAGE, "language", given)
                    .accepting(Language.codes());
        }
        return given;
    }

    private static @Nullable String country(@Nullable String name) {
        String given = StringUtils.stripToNull(name);
        return given == null
                ? null
                : Countries.find(given)
                        .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_COUNTRY, "homeCountry", given));
    }

    /** Nobody knows to which date a file speaks unless somebody says so; it is not that of today. */
    private static @Nullable String date(@Nullable String observedOn) {
        String given = StringUtils.stripToNull(observedOn);
        if (given != null) {
            Given.date("observedOn", given);
        }
        return given;
    }

    /** How to read the file of {@code request}, without limits of its own. */
    static ReadingOptions options(ImportRequest request) {
        ReadingOptions options = ReadingOptions.none().withHeadings(headings(request.headings()));
        String format = StringUtils.stripToNull(request.format());
        if (format != null) {
            options = options.withFormat(known(format));
        }
        options = coded(Layout.class, "layout", request.layout())
                .map(options::withLayout)
                .orElse(options);
        String sheet = StringUtils.stripToNull(request.sheet());
        return sheet == null ? options : options.withSheet(sheet);
    }

    private static String known(String format) {
        if (Formats.known().find(format).isEmpty()) {
            throw NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, "format", format)
                    .accepting(Formats.known().codes());
        }
        return format;
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(Class<E> type, String field, @Nullable String text) {
        String given = StringUtils.stripToNull(text);
        if (given == null) {
            return Optional.empty();
        }
        return Optional.of(Coded.parse(type, given)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, field, given)
                        .accepting(Coded.codes(type))));
    }

    private static Map<String, Heading> headings(Map<String, String> given) {
        return given.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> heading(entry.getKey(), entry.getValue())));
    }

    private static Heading heading(String label, String code) {
        if (code.isEmpty()) {
            throw NotUnderstood.invalid(ImportRefusal.NOT_A_HEADING_PAIR, "headings", label);
        }
        return Arrays.stream(Heading.values())
                .filter(heading -> heading.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, "heading", code)
                        .accepting(Arrays.stream(Heading.values())
                                .map(Heading::code)
                                .toList()));
    }
}
