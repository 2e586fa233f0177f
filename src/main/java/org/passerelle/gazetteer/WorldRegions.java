package org.passerelle.gazetteer;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.text.NameFolding;

/** Continents and other parts of the world that hold countries, as Unicode CLDR calls those of the United Nations' M49 in seven languages. */
public final class WorldRegions {

    private static final Set<String> NAMES = Stream.of(
                    Region.RegionType.CONTINENT, Region.RegionType.SUBCONTINENT, Region.RegionType.GROUPING)
            .flatMap(type -> Region.getAvailable(type).stream())
            .flatMap(region -> Countries.LANGUAGES.stream()
                    .map(language -> LocaleDisplayNames.getInstance(language).regionDisplayName(region.toString())))
            .map(NameFolding::fold)
            // "the Americas" are America as well
            .flatMap(name -> Stream.of(name, name.replaceFirst("s$", "")))
            .collect(Collectors.toUnmodifiableSet());

    private WorldRegions() {}

    /** True when {@code name} is that of one. */
    public static boolean isOne(String name) {
        return NAMES.contains(NameFolding.fold(name));
    }
}
