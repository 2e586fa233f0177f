package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.party.PartyCandidates;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.gazetteer.Countries;
import org.passerelle.imports.judgement.JudgementRefusal;
import org.passerelle.imports.judgement.JudgementTable;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.model.Judgement;
import org.passerelle.resolution.party.Judgements;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What people judge of parties; what was imported follows. */
@RestController
@RequestMapping("/api/judgements")
@Tag(name = "Imports")
class JudgementController {

    private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2}):.*", Pattern.DOTALL);

    private final Imports imports;
    private final PartyCandidates parties;
    private final PartyFinder finder;

    JudgementController(Imports imports, PartyCandidates parties, PartyFinder finder) {
        this.imports = imports;
        this.parties = parties;
        this.finder = finder;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listJudgements", summary = "Judgements of people about parties, oldest first")
    Listing<JudgedPair> list() {
        return Listing.whole(
                imports.judging().list().stream().map(JudgedPair::of).toList());
    }

    @GetMapping(path = "/file", produces = "text/csv")
    @Operation(
            operationId = "downloadJudgements",
            summary = "All judgements as a CSV file to review, change and import again")
    JudgementTable table() {
        return imports.judging().table();
    }

    @PostMapping(
            path = "/file",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "bringJudgements",
            summary = "Takes over a reviewed file of judgements, all of it or nothing; imported data is updated")
    JudgementsTaken take(
            @RequestPart("file") MultipartFile file,
            @Parameter(description = "Whether to undo judgements that are not in the file")
                    @RequestParam(defaultValue = "false")
                    boolean replace,
            @Parameter(description = "The operator's token, when the server can be reached from elsewhere")
                    @RequestParam(required = false)
                    @Nullable
                    String token,
            Locale language)
            throws IOException {
        int changed = new JudgementUpload(file, replace).takeInto(imports.judging(), language);
        return new JudgementsTaken(changed, imports.judging().list().size());
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "judge",
            summary = "Records whether two names or parties are the same; imported data is updated")
    JudgedPair judge(@ParameterObject @ModelAttribute JudgementForm form) {
        String left = side("left", form.left());
        String right = side("right", form.right());
        String judgement = Given.text(form.judgement()).orElse("");
        List<String> accepted = List.of(Judgement.SAME, Judgement.DIFFERENT);
        if (!accepted.contains(judgement)) {
            throw NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, "judgement", judgement)
                    .accepting(accepted);
        }
        return JudgedPair.of(imports.judging()
                .judge(
                        left,
                        right,
                        judgement.equals(Judgement.SAME),
                        Given.text(form.who()).orElse(""),
                        Given.text(form.why()).orElse("")));
    }

    /** An id must be that of a party; a name may be any, since it may come from a file that is still to be brought. */
    private String side(String field, @Nullable String given) {
        String side = Given.text(given).orElse("");
        if (Judgements.isId(side)) {
            if (parties.one(side).isEmpty()) {
                throw NotUnderstood.unknown(field, side, finder.near(StringUtils.substringAfterLast(side, "/")));
            }
            return side;
        }
        Matcher country = COUNTRY.matcher(side);
        if (country.matches() && Countries.find(country.group(1)).isEmpty()) {
            throw NotUnderstood.invalid(JudgementRefusal.NOT_A_COUNTRY_CODE, field, side);
        }
        return side;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeBackJudgement", summary = "Undoes a judgement; imported data is updated")
    void takeBack(
            @Parameter(description = "Its left side, as it is listed") @RequestParam(defaultValue = "") String left,
            @Parameter(description = "Its right side, as it is listed") @RequestParam(defaultValue = "") String right,
            @Parameter(description = "The operator's token, when the server can be reached from elsewhere")
                    @RequestParam(required = false)
                    @Nullable
                    String token) {
        if (!imports.judging().takeBack(left, right)) {
            throw NotUnderstood.unknown("judgement", left + ", " + right, List.of());
        }
    }
}
