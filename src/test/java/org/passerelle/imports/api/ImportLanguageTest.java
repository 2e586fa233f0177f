package org.passerelle.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.testing.WithDatabase;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an import tells, in the language of whoever reads it. */
@WithDatabase
class ImportLanguageTest extends ImportServed {

    private static final String SURVEY = """
            Liste des coopérations
            Établissement;Partenaire;Pays;Convention;Depuis;Statut;Partenair;Pointure
            CHU de Limoges;CHU de Lomé;Syldavie;selon l'humeur;bientôt;rêveur;;42
            ;;Tunisie;;;;;
            Total;;;;;;;
            CHU de Limoges;CHU de Lomé;Togo;;;;;;;x
            """;

    /** Words that English sentences do not do without and French ones do not have; names of the file hold none of them. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is|no|not|that|known|names|and|which|of|with|by|cells|sheet|accepted|country's|file)\\b",
            Pattern.CASE_INSENSITIVE);

    private String bring(String name, String content, String corrections) {
        InputStream words = corrections.isEmpty() ? null : stream(corrections);
        String id = imports()
                .bring(name, stream(content), words, ImportRequest.empty(), null)
                .id();
        rest(id);
        return id;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String get(String path, String language) {
        return String.valueOf(RestClient.create(address())
                .get()
                .uri(path)
                .header("Accept-Language", language)
                .retrieve()
                .body(String.class));
    }

    private Document page(String id, String language) {
        return Jsoup.parse(get("/imports/" + id + "?lang=" + language, "en"));
    }

    private static List<String> told(Document page) {
        return page.select("section[aria-labelledby=findings] tbody td:last-child")
                .eachText();
    }

    @Test
    void pageTellsFindingsInItsLanguage() {
        String id = bring("enquete.csv", SURVEY, "");

        assertThat(told(page(id, "en")))
                .contains("country not recognised (the name of a country in French or English)")
                .contains("heading not recognised: the column is kept but not interpreted (partner)")
                .allMatch(sentence -> ENGLISH.matcher(sentence).find());
        Document french = page(id, "fr");
        assertThat(told(french))
                .hasSameSizeAs(told(page(id, "en")))
                .contains(
                        "pays non reconnu (le nom d’un pays en français ou en anglais)",
                        "cette ligne se trouve au-dessus des en-têtes\u202F: elle n’est pas lue comme une fiche",
                        "cette ligne est une note ou un total sous le tableau\u202F: elle n’est pas lue comme une fiche",
                        "en-tête non reconnu\u202F: la colonne est conservée sans être interprétée (partner)",
                        "en-tête non reconnu\u202F: la colonne est conservée sans être interprétée (un fichier de correspondances)");
        assertThat(french.select("main").text()).doesNotContainPattern(ENGLISH);
        assertThat(french.select("section[aria-labelledby=columns] > p").text())
                .isEqualTo("cellules séparées par «\u202F;\u202F», UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"en, heading not recognised", "fr, en-tête non reconnu"})
    void headOfThePageAsksWhichColumnsHoldTheSides(String language, String told) {
        String id = bring("actions.csv", "Zwumm;Ville;Partenaire\nCHU d'Angers;Angers;Hôpital de Sikasso\n", "");

        Document page = page(id, language);
        assertThat(page.select("section").get(0).attr("aria-labelledby")).isEqualTo("asked");
        assertThat(page.select("section[aria-labelledby=asked] li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Zwumm") && line.contains(told))
                .anyMatch(line -> line.startsWith("Ville"));
        assertThat(page.select("#asked-headings").val().lines())
                .containsExactly("Zwumm = ignored", "Ville = establishment");
        assertThat(page.select("table.planned .guessed")).hasSize(2);
    }

    /** A town of Germany with its state, which the graph does not hold. */
    @Test
    void placesOfRowsAreToldInTheLanguageOfThePage() {
        String id = bring("villes.csv", "Ville;Ville jumelle;Pays\nTours;Trier;Allemagne\n", "");

        assertThat(page(id, "en").select("table.planned").text()).contains("Rheinland-Pfalz, Germany");
        assertThat(page(id, "fr").select("table.planned").text()).contains("Rheinland-Pfalz, Allemagne");
    }

    @Test
    void tableOfAFrenchPageIsFrenchWhateverTheBrowserSpeaks() {
        String id = bring("enquete.csv", SURVEY, "");
        String address = page(id, "fr")
                .select("section[aria-labelledby=findings] a[download]")
                .attr("href");

        String table = get(address, "en");
        assertThat(table)
                .startsWith("level,sheet,row,column,heading,words,problem,accepted,code\r\n")
                .contains("Syldavie,pays non reconnu,le nom d’un pays en français ou en anglais,no-country\r\n");
        assertThat(table.lines().skip(1)).noneMatch(line -> line.contains("the name of"));
        assertThat(get("/api/imports/" + id + "/findings.csv", "en"))
                .contains("Syldavie,country not recognised,the name of a country in French or English,no-country\r\n")
                .hasSameSizeAs(get(address.replace("lang=fr", "lang=en"), "fr"));
    }

    @Test
    void apiAnswersInTheLanguageAskedForWithTheSameCodes() {
        String id = bring("enquete.csv", SURVEY, "");
        JsonNode english = new JsonMapper()
                .readTree(get("/api/imports/" + id + "/findings", "en"))
                .path("items");
        JsonNode french = new JsonMapper()
                .readTree(get("/api/imports/" + id + "/findings", "fr"))
                .path("items");

        assertThat(english.findValuesAsString("code"))
                .isEqualTo(french.findValuesAsString("code"))
                .contains("no-country", "no-date", "no-status", "no-agreement", "above-headings", "too-wide");
        assertThat(english.findValuesAsString("problem")).contains("date not recognised");
        assertThat(french.findValuesAsString("problem")).contains("date non reconnue");
        assertThat(get("/api/imports/" + id, "fr")).contains("cellules séparées par");
        assertThat(get("/api/imports", "en")).contains("cells separated by");
    }

    @Test
    void chosenLanguageIsRememberedOnTheWayThroughAnImport() {
        String id = bring("enquete.csv", SURVEY, "");

        for (String path : List.of("/imports", "/imports/" + id)) {
            HttpHeaders headers = RestClient.create(address())
                    .get()
                    .uri(path + "?lang=fr")
                    .retrieve()
                    .toBodilessEntity()
                    .getHeaders();
            assertThat(headers.getFirst(HttpHeaders.SET_COOKIE)).startsWith("lang=fr");
            assertThat(headers.getVary()).contains("accept-language", "cookie");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rien.csv    | Partnr,Pointure    |             | rien.csv : aucune ligne d’en-têtes connus. Trouvé : 'Partnr' (partner?), 'Pointure' ; valeurs acceptées : des en-têtes
            rapport.csv | %PDF-1.7           |             | rapport.csv : le fichier est un document PDF ; valeurs acceptées : classeur Excel (XLSX)
            chru-tours.csv | Ville A;Ville B | | « chru-tours » est le nom d’un jeu de données établi à la main
            paires.csv  | Ville A;Ville B    | mots        | corrections.csv, ligne 1 : ce ne sont pas les colonnes attendues : mots ; valeurs acceptées : record, heading
            """)
    void pageTellsWhyAFileIsRefusedInItsLanguage(String file, String content, String corrections, String told) {
        String id = bring(file, content, corrections == null ? "" : corrections);

        assertThat(page(id, "fr").select("[role=alert]").text()).startsWith(told);
        assertThat(page(id, "fr").select("main").text().replace("'Partnr' (partner?)", ""))
                .doesNotContainPattern(ENGLISH.pattern().replace("|file", ""));
        assertThat(imports().get(id).message())
                .isEqualTo(imports().get(id).in(Locale.ENGLISH).message());
    }
}
