package org.passerelle.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.text.NameFolding;

/** The 101 departments of France, each with its region of today and that of before 2016. */
public final class Departments {

    /** Whose parts they are, ISO 3166-1 alpha-2: their numbers mean nothing elsewhere. */
    public static final String COUNTRY = "FR";

    private static final Map<String, Department> BY_CODE = new HashMap<>();
    private static final Map<String, Department> BY_NAME = new HashMap<>();

    static {
        Resources.forEachRow("departments.tsv", cells -> {
            Department department = new Department(cells[0], cells[1], cells[2], cells[3]);
            BY_CODE.put(department.code(), department);
            BY_NAME.put(NameFolding.fold(department.name()), department);
        });
    }

    private Departments() {}

    /** The department of that official number: {@code 74}, {@code 2A} or {@code 2a}, {@code 974}; {@code 1} is read as {@code 01}. */
    public static Optional<Department> byCode(String code) {
        String whole = code.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(BY_CODE.get(whole.length() == 1 ? "0" + whole : whole));
    }

    /** The department of that name, however it is accented or hyphenated. */
    public static Optional<Department> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(NameFolding.fold(name)));
    }
}
