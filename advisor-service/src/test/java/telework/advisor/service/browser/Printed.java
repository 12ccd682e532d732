package telework.advisor.service.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as it is printed. */
final class Printed implements AutoCloseable {

    private final PDDocument document;

    private Printed(PDDocument document) {
        this.document = document;
    }

    /** Prints a page on A4, as its style has it. */
    static Printed of(Page page) {
        try {
            return new Printed(
                    Loader.loadPDF(
                            page.pdf(
                                    new Page.PdfOptions()
                                            .setFormat("A4")
                                            .setPreferCSSPageSize(true))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its sheets. */
    List<PDPage> sheets() {
        List<PDPage> sheets = new ArrayList<>();
        document.getPages().forEach(sheets::add);
        return sheets;
    }

    /** The text of each sheet, without the numbers of the sheets. */
    List<String> texts() {
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(this::text)
                .map(text -> text.replaceAll("(?m)^\\s*\\d+ / \\d+\\s*$", ""))
                .toList();
    }

    /** Whether every sheet bears its number and how many there are. */
    boolean isNumbered() {
        int sheets = document.getNumberOfPages();
        return IntStream.rangeClosed(1, sheets)
                .allMatch(
                        sheet ->
                                text(sheet)
                                        .lines()
                                        .map(String::strip)
                                        .anyMatch((sheet + " / " + sheets)::equals));
    }

    private String text(int sheet) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(sheet);
            stripper.setEndPage(sheet);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts of a sheet. */
    static List<PDFont> fonts(PDPage sheet) {
        List<PDFont> fonts = new ArrayList<>();
        try {
            for (COSName name : sheet.getResources().getFontNames()) {
                fonts.add(sheet.getResources().getFont(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    /** How many words a text has. */
    static long words(String text, String language) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
        breaks.setText(text);
        long words = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
            start = end;
        }
        return words;
    }

    /** Without spaces and line ends, and with each character in its usual form. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
