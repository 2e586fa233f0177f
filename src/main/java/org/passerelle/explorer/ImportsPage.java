package org.passerelle.explorer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.history.ChangeTable;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.imports.api.CorrectionForm;
import org.passerelle.imports.api.FormatName;
import org.passerelle.imports.api.JudgementUpload;
import org.passerelle.imports.api.TemplateController;
import org.passerelle.imports.api.Upload;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.assembly.PossibleMatch;
import org.passerelle.imports.finding.FindingsTable;
import org.passerelle.imports.finding.Settled;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.finding.ToldRow;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.model.Coded;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a researcher brings a file, sees what was understood, and decides. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/imports", text = "nav.imports", order = 40))
@RequestMapping("/imports")
class ImportsPage {

    /** Between the sides of a judgement; no name holds it. */
    private static final char SIDES = '\t';

    private final Imports imports;

    ImportsPage(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute("imports", imports.list());
        model.addAttribute("judgements", imports.judging().list());
        model.addAttribute("templates", TemplateController.names());
        model.addAttribute("formats", FormatName.all(language));
        model.addAttribute("layouts", Coded.codes(Layout.class));
        return "explorer/imports";
    }

    @PostMapping
    String bring(
            @RequestParam("file") MultipartFile file,
            @RequestParam(name = "corrections", required = false) @Nullable MultipartFile corrections,
            @RequestParam(required = false) @Nullable String who,
            @ModelAttribute ImportRequest request)
            throws IOException {
        if (file.isEmpty()) {
            throw NotUnderstood.invalid(ValueFault.MISSING, "file", "");
        }
        return page(new Upload(file, corrections, who).bringTo(imports, request));
    }

    /**
     * Which parts of its lists a page shows, each from 0.
     *
     * @param rows of the records as they will be written
     * @param findings of what was not understood
     * @param candidates of what is perhaps the same
     * @param changes of what differs from the import that it replaced
     */
    record Parts(int rows, int findings, int candidates, int changes) {}

    @GetMapping("/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int rows,
            @RequestParam(defaultValue = "0") int findings,
            @RequestParam(defaultValue = "0") int candidates,
            @RequestParam(defaultValue = "0") int changes,
            Locale language,
            Model model) {
        describe(imports.get(id).in(language), new Parts(rows, findings, candidates, changes), language, model);
        return "explorer/import";
    }

    /** What changes while the program works; a page asks for it again and again. */
    @GetMapping("/{id}/state")
    String state(@PathVariable String id, Locale language, Model model) {
        describe(imports.get(id).in(language), new Parts(0, 0, 0, 0), language, model);
        return "explorer/import :: state";
    }

    private void describe(ImportStatus status, Parts parts, Locale language, Model model) {
        model.addAttribute("status", status);
        model.addAttribute("findings", findings(status, parts.findings(), language));
        model.addAttribute("rows", rows(status, parts.rows(), language));
        model.addAttribute("changes", changes(status, parts.changes()));
        model.addAttribute("candidates", candidates(status, parts.candidates()));
        model.addAttribute("asked", AskedColumn.of(status, language));
        model.addAttribute("settled", imports.findings().settled(status.id()));
        model.addAttribute("elsewhere", !imports.isHere(status.id()));
        model.addAttribute("written", status.state() == ImportState.DONE);
        model.addAttribute(
                "headings", Arrays.stream(Heading.values()).map(Heading::code).toList());
    }

    private Slice<ToldFinding> findings(ImportStatus status, int part, Locale language) {
        long total = status.state().isAtWork() ? 0 : imports.findings().number(status.id());
        return Slice.of(
                "findings",
                total,
                part,
                (from, number) -> imports.findings().page(status.id(), from, number, language));
    }

    private Slice<ToldRow> rows(ImportStatus status, int part, Locale language) {
        long total = status.state() == ImportState.READY ? imports.findings().numberOfRows(status.id()) : 0;
        return Slice.of(
                "rows", total, part, (from, number) -> imports.findings().rows(status.id(), from, number, language));
    }

    private Slice<ChangedCooperation> changes(ImportStatus status, int part) {
        long total = status.state() == ImportState.DONE ? imports.findings().numberOfChanges(status.id()) : 0;
        return Slice.of(
                "changes", total, part, (from, number) -> imports.findings().changes(status.id(), from, number));
    }

    private static Slice<PossibleMatch> candidates(ImportStatus status, int part) {
        ImportReport report = status.report();
        return Slice.of("candidates", report == null ? List.of() : report.candidates(), part);
    }

    /** The table of what was not understood, in the language of the page that leads to it. */
    @GetMapping(path = "/{id}/findings.csv", produces = "text/csv")
    ResponseEntity<FindingsTable> findings(@PathVariable String id, Locale language) {
        return ResponseEntity.ok(imports.findings().table(id, language, false));
    }

    @GetMapping(path = "/{id}/changes.csv", produces = "text/csv")
    ResponseEntity<ChangeTable> changes(@PathVariable String id) {
        return ResponseEntity.ok(imports.findings().changeTable(id));
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable String id, @ModelAttribute ImportRequest request) {
        return page(imports.again(id, request));
    }

    @PostMapping("/{id}/commit")
    String commit(@PathVariable String id) {
        return page(imports.commit(id));
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable String id) {
        return page(imports.cancel(id));
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id) {
        imports.discard(id);
        return "redirect:/imports";
    }

    /**
     * Judges one of the candidates that the page shows.
     *
     * @param same both sides, when they were found the same
     * @param different both sides, when they were not
     */
    @PostMapping("/{id}/judge")
    String judge(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String same,
            @RequestParam(required = false) @Nullable String different,
            @RequestParam String who,
            @RequestParam String why) {
        String[] sides = StringUtils.split(StringUtils.defaultString(same == null ? different : same), SIDES);
        if (sides.length != 2) {
            throw NotUnderstood.invalid(ValueFault.MISSING, "judgement", "").accepting(List.of("same", "different"));
        }
        imports.judging().judge(sides[0], sides[1], same != null, who, why);
        return page(imports.get(id));
    }

    /**
     * Settles how words are read that were not understood.
     *
     * @param action {@code read}, {@code ignore}, {@code read-all} or {@code ignore-all}, the last two for the words in every record
     */
    @PostMapping("/{id}/correct")
    String correct(@PathVariable String id, @ModelAttribute CorrectionForm form, @RequestParam String action) {
        Settled given = form.settled();
        String record = action.endsWith("-all") ? "" : given.record();
        String readAs = action.startsWith("ignore") ? "" : given.readAs();
        return page(imports.settle(id, new Settled(record, given.heading(), given.words(), readAs, given.note())));
    }

    @PostMapping("/{id}/correct/take-back")
    String takeBack(@PathVariable String id, @ModelAttribute CorrectionForm form) {
        return page(imports.takeBack(id, form.settled()));
    }

    /**
     * Takes a reviewed file of judgements.
     *
     * @param replace whether those that it does not hold are taken back
     */
    @PostMapping("/judgements")
    String judgements(
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean replace,
            Locale language)
            throws IOException {
        if (file.isEmpty()) {
            throw NotUnderstood.invalid(ValueFault.MISSING, "file", "");
        }
        new JudgementUpload(file, replace).takeInto(imports.judging(), language);
        return "redirect:/imports";
    }

    @PostMapping("/take-back")
    String takeBack(@RequestParam String left, @RequestParam String right) {
        imports.judging().takeBack(left, right);
        return "redirect:/imports";
    }

    /** Takes what it wrote out of the graph; the import and its file stay, to be read again. */
    @PostMapping("/{id}/take-out")
    String takeOut(@PathVariable String id) {
        imports.remove(String.valueOf(imports.get(id).request().dataset()));
        return page(imports.get(id));
    }

    private static String page(ImportStatus status) {
        return "redirect:/imports/" + status.id();
    }
}
