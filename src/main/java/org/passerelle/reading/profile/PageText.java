package org.passerelle.reading.profile;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;

/** A saved page as lines: one for each block; items of lists begin with a dash, terms and cells of two columns become labels. */
record PageText(List<String> shown) implements SourceText {

    /** The page that {@code text} holds; scripts, styles and menus are not shown. */
    static PageText of(TextFile text) {
        try (Reader reader = text.open()) {
            StringBuilder page = new StringBuilder();
            char[] chunk = new char[1 << 14];
            for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
                page.append(chunk, 0, read);
            }
            Element body = Jsoup.parse(page.toString()).body();
            body.select("script, style, nav, noscript, template").remove();
            Lines lines = new Lines();
            body.traverse(lines);
            lines.end();
            return new PageText(lines.shown);
        } catch (IOException e) {
            throw text.file().refuse(e);
        }
    }

    @Override
    public boolean verbatim() {
        return false;
    }

    @Override
    public Stream<String> lines() {
        return shown.stream();
    }

    private static final class Lines implements NodeVisitor {

        private final List<String> shown = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element element && breaks(element)) {
                end();
                line.append(element.nameIs("li") ? "- " : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isLabel(element)) {
                    line.append(line.toString().strip().endsWith(":") ? " " : " : ");
                } else if (breaks(element)) {
                    end();
                }
            }
        }

        void end() {
            String text = StringUtils.normalizeSpace(line.toString());
            line.setLength(0);
            if (!text.isEmpty() && !text.equals("-")) {
                shown.add(text);
            }
        }

        /** A term of a list, or the first of two cells in a row. */
        private static boolean isLabel(Element element) {
            return element.nameIs("dt")
                    || ((element.nameIs("th") || element.nameIs("td"))
                            && element.elementSiblingIndex() == 0
                            && element.siblingElements().size() == 1);
        }

        private static boolean breaks(Element element) {
            boolean value = element.nameIs("dd") || (element.nameIs("td") && element.elementSiblingIndex() == 1);
            return element.nameIs("br") || (element.isBlock() && !value && !insideCell(element));
        }

        private static boolean insideCell(Element element) {
            Element parent = element.parent();
            return element.nameIs("p") && parent != null && (parent.nameIs("dd") || parent.nameIs("td"));
        }
    }
}
