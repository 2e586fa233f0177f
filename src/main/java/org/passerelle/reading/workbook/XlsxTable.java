package org.passerelle.reading.workbook;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.row.RenderedText;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableFile;
import org.passerelle.telling.Message;

/**
 * A workbook of Excel. Values of formulas are those that the workbook was saved with; nothing is computed.
 *
 * @param styled whether the workbook says which numbers are dates; those that programs generate may not
 */
record XlsxTable(InputFile file, boolean styled) implements TableFile {

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public Message described(String sheet) {
        return sheet.isEmpty() ? Message.of("format-xlsx", "read") : Message.of("format-xlsx", "read-sheet", sheet);
    }

    @Override
    public List<String> sheets() {
        try (ReadableWorkbook workbook = workbook()) {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw refuse(file, e);
        }
    }

    @Override
    public Rows open(String sheet) {
        ReadableWorkbook workbook = null;
        try {
            workbook = workbook();
            Sheet opened = workbook.findSheet(sheet).orElseThrow();
            XlsxMerges merges = XlsxMerges.of(file, opened.getId());
            return new XlsxRows(file, workbook, opened, merges.ranges());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            close(workbook);
            throw refuse(file, e);
        }
    }

    @Override
    public SourceText text(String sheet) {
        return new RenderedText(this, sheet);
    }

    /** To be thrown for whatever the parser makes of a workbook that no spreadsheet program wrote. */
    static UnreadableFileException refuse(InputFile file, Exception fault) {
        if (fault instanceof UnreadableFileException said) {
            return said;
        }
        return file.refuse(Refusal.BROKEN_WORKBOOK, firstLine(fault));
    }

    private ReadableWorkbook workbook() throws IOException {
        return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(styled, true));
    }

    private static String firstLine(Exception fault) {
        Throwable cause = fault instanceof ExcelReaderException && fault.getCause() != null ? fault.getCause() : fault;
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static void close(@Nullable ReadableWorkbook workbook) {
        try {
            if (workbook != null) {
                workbook.close();
            }
        } catch (IOException ignored) {
            // the fault that is being told matters more
        }
    }
}
