package groundwork.summary.paper;

import groundwork.frame.Blanks;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The document part of a Word file: its patterns, and paragraphs made after them. */
final class WordDom {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Pattern NAME = Pattern.compile("\\s*\\{\\{([a-z0-9.]+)}}\\s*");

    private final Document document;
    private final Map<String, Element> patterns = new LinkedHashMap<>();
    private int ids = 1000;

    WordDom(WordTemplate template) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(template.document());
        } catch (Exception e) {
            throw new IllegalArgumentException("the Word template cannot be read", e);
        }
        // Word likes to cut a text into several runs: what counts is what a paragraph says as a whole.
        for (var paragraph : all("p")) {
            var name = NAME.matcher(paragraph.getTextContent());
            if (name.matches()) patterns.put(name.group(1), paragraph);
        }
    }

    /** The paragraph of that name, or null where the template has none: then that is left out. */
    Element pattern(String name) {
        return patterns.get(name);
    }

    /** A copy of a pattern, empty, put before {@code where}. */
    Element before(Node where, Element pattern) {
        var copy = (Element) pattern.cloneNode(true);
        where.getParentNode().insertBefore(copy, where);
        return emptied(copy);
    }

    /** Without its text; a run's look is remembered on the paragraph for the runs to come. */
    Element emptied(Element paragraph) {
        var look = first(paragraph, "rPr", "r");
        for (var child : children(paragraph)) if (!child.getLocalName().equals("pPr")) paragraph.removeChild(child);
        if (look != null) paragraph.setUserData("look", look.cloneNode(true), null);
        return paragraph;
    }

    Element run(Element into, Element paragraph, String text) {
        var run = element("r");
        if (paragraph.getUserData("look") instanceof Element look) run.appendChild(look.cloneNode(true));
        var t = element("t");
        t.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        t.setTextContent(clean(Blanks.inBoth(text)));
        run.appendChild(t);
        into.appendChild(run);
        return run;
    }

    void highlight(Element run, String colour) {
        var look = first(run, "rPr", null);
        if (look == null) {
            look = element("rPr");
            run.insertBefore(look, run.getFirstChild());
        }
        look.appendChild(with(element("highlight"), "val", colour));
    }

    /** A way to a bookmark of the same file, that looks like the text around it. */
    Element link(Element paragraph, String bookmark) {
        var link = with(element("hyperlink"), "anchor", bookmark);
        paragraph.appendChild(link);
        return link;
    }

    void bookmark(Element paragraph, String name, Runnable inside) {
        var id = Integer.toString(ids++);
        paragraph.appendChild(with(with(element("bookmarkStart"), "id", id), "name", name));
        inside.run();
        paragraph.appendChild(with(element("bookmarkEnd"), "id", id));
    }

    /** The table row that a paragraph stands in. */
    static Element row(Element paragraph) {
        Node node = paragraph;
        while (!"tr".equals(node.getLocalName())) node = node.getParentNode();
        return (Element) node;
    }

    List<Element> paragraphs(Element within) {
        var found = new ArrayList<Element>();
        var list = within.getElementsByTagNameNS(W, "p");
        for (int i = 0; i < list.getLength(); i++) found.add((Element) list.item(i));
        return found;
    }

    static String name(Element paragraph) {
        var name = NAME.matcher(paragraph.getTextContent());
        return name.matches() ? name.group(1) : "";
    }

    byte[] bytes() {
        try {
            var out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (javax.xml.transform.TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Element> all(String name) {
        return paragraphsNamed(document.getDocumentElement(), name);
    }

    private static List<Element> paragraphsNamed(Element within, String name) {
        var found = new ArrayList<Element>();
        var list = within.getElementsByTagNameNS(W, name);
        for (int i = 0; i < list.getLength(); i++) found.add((Element) list.item(i));
        return found;
    }

    private static Element first(Element within, String name, String parent) {
        return paragraphsNamed(within, name).stream()
                .filter(found ->
                        parent == null || found.getParentNode().getLocalName().equals(parent))
                .findFirst()
                .orElse(null);
    }

    private static List<Node> children(Element element) {
        var found = new ArrayList<Node>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element) found.add(child);
        return found;
    }

    private Element element(String name) {
        return document.createElementNS(W, "w:" + name);
    }

    private static Element with(Element element, String attribute, String value) {
        element.setAttributeNS(W, "w:" + attribute, value);
        return element;
    }

    /** XML knows no control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "").replace('\n', ' ');
    }
}
