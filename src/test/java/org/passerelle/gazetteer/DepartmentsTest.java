package org.passerelle.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class DepartmentsTest {

    @Test
    void areFoundByNumber() {
        assertThat(Departments.byCode("74"))
                .contains(new Department("74", "Haute-Savoie", "Auvergne-Rhône-Alpes", "Rhône-Alpes"));
        assertThat(Departments.byCode("1")).map(Department::name).contains("Ain");
        assertThat(Departments.byCode("2a")).map(Department::name).contains("Corse-du-Sud");
        assertThat(Departments.byCode("974")).map(Department::formerRegion).contains("La Réunion");
    }

    @Test
    void areFoundByName() {
        assertThat(Departments.byName("Haute Savoie")).map(Department::code).contains("74");
        assertThat(Departments.byName("l'Isère")).map(Department::code).contains("38");
    }

    @Test
    void areOneHundredAndOne() {
        assertThat(Departments.byCode("96")).isEmpty();
        assertThat(Departments.byCode("20")).isEmpty();
        assertThat(Departments.byCode("")).isEmpty();
        assertThat(java.util.stream.IntStream.rangeClosed(1, 976)
                        .mapToObj(number -> Departments.byCode(number < 10 ? "0" + number : "" + number))
                        .filter(java.util.Optional::isPresent))
                .hasSize(99);
    }
}
