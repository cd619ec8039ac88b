package groundwork.summary;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.FirstStart;
import groundwork.directory.Scopes;
import groundwork.directory.Units;
import groundwork.frame.Language;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.summary.paper.SummaryFiles;
import groundwork.summary.paper.WordTemplate;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "spring.main.lazy-initialization=true")
@OnFreshDatabase
class SummaryFilesTest {

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Units units;

    @Autowired
    Summaries summaries;

    @Autowired
    SummaryFiles files;

    @Autowired
    FirstStart firstStart;

    @TempDir
    Path folder;

    private Year year;

    @BeforeEach
    void aYear() {
        firstStart.demo(Year.COUNTY);
        var slug = "files-" + UUID.randomUUID().toString().substring(0, 8);
        year = new Year(new Office(ledger, scopes, Year.COUNTY), units, slug, ProgrammeKind.GRASSROOTS_WORK);
        year.forums(6);
        year.leaflets(523);
        year.visits(34, 12);
        year.talks(23);
        year.profile();
        year.settled(year.raised("学费", "王样例", Topic.SCHOOLING, "学费没有着落"), Means.PAIRING, "结对解决", null);
    }

    @Test
    void jsonHasEveryFigureWithItsEvidence() throws IOException {
        summaries.write(year.scope(), year.slug, folder, Language.ZH);
        var json = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("summary.json")));
        assertThat(json.get("programme").asString()).isEqualTo(year.slug);
        assertThat(json.get("county").asInt()).isEqualTo(640221);
        assertThat(json.get("position").isIntegralNumber()).isTrue();
        var visits = figure(json, "visit.households");
        assertThat(visits.get("value").isNumber()).isTrue();
        assertThat(visits.get("value").asInt()).isEqualTo(34);
        assertThat(visits.get("unnamed").asInt()).isEqualTo(12);
        assertThat(visits.get("label").get("zh").asString()).isNotBlank();
        assertThat(visits.get("definition").get("en").asString()).isNotBlank();
        assertThat(visits.get("unit").get("zh").asString()).isEqualTo("户");
        assertThat(visits.get("unit").get("en").asString()).isEqualTo("households");
        assertThat(visits.get("scope").get("programme").asString()).isEqualTo(year.slug);
        assertThat(visits.get("entries")).hasSize(35);
        assertThat(visits.get("entryCount").asInt()).isEqualTo(35);
        assertThat(visits.get("entriesHash").asString()).matches("[0-9a-f]{64}");
        assertThat(figure(json, "village.mu").get("value").decimalValue()).isEqualByComparingTo("8258.8");
        var forums = figure(json, "meeting.forums").get("target");
        assertThat(forums.get("atLeast").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(6));
        assertThat(forums.get("met").asBoolean()).isTrue();
        assertThat(figure(json, "talk.people:villager").get("value").asInt()).isEqualTo(23);
        assertThat(json.get("cases").get(0).get("told").get("zh").asString()).contains("王**");
        assertThat(json.toString()).doesNotContain("样例");
    }

    @Test
    void jsonHasTheShapeThatProgramsCountOn() throws Exception {
        var json = JsonMapper.builder().build().readTree(files.json(summaries.whole(year.scope(), extent())));
        assertThat(json.propertyNames())
                .startsWith("programme", "county", "position")
                .contains("figures");
        assertThat(json.get("figures")).isNotEmpty();
        for (var figure : json.get("figures")) {
            assertThat(figure.propertyNames())
                    .contains(
                            "id",
                            "label",
                            "value",
                            "unit",
                            "definition",
                            "scope",
                            "entries",
                            "entryCount",
                            "entriesHash");
            assertThat(figure.get("label").propertyNames()).containsExactly("en", "zh");
            assertThat(figure.get("value").isNumber()).isTrue();
            assertThat(figure.get("entries").size())
                    .isEqualTo(figure.get("entryCount").asInt());
            assertThat(figure.get("trace").asString())
                    .startsWith("/figures/" + figure.get("id").asString().replace(":", "%3A") + "?programme="
                            + year.slug + "&position=" + json.get("position").asLong());
            var hash = MessageDigest.getInstance("SHA-256");
            figure.get("entries").forEach(entry -> hash.update((entry.asString() + "\n").getBytes()));
            assertThat(figure.get("entriesHash").asString())
                    .isEqualTo(HexFormat.of().formatHex(hash.digest()));
        }
    }

    @Test
    void beyondAThousandEntriesTheirNumberAndHashStandForThem() {
        var many = IntStream.range(0, 1004)
                .mapToObj(n -> new Draft(
                        year.id("leaflet " + n),
                        Fact.on(Year.MAY, year.about, new MaterialEntry.HandedOut(1)),
                        List.of()))
                .toArray(Draft[]::new);
        year.office.append(many);
        var json = JsonMapper.builder().build().readTree(files.json(summaries.whole(year.scope(), extent())));
        var copies = figure(json, "material.copies");
        assertThat(copies.get("entryCount").asInt()).isEqualTo(1005);
        assertThat(copies.get("entries")).hasSize(1000);
        assertThat(copies.get("entriesHash").asString()).matches("[0-9a-f]{64}");
        assertThat(copies.get("trace").asString()).startsWith("/figures/material.copies?");
    }

    @Test
    void theWordFileIsLaidOutAsOfficialDocumentsAreAndCitesItsFigures() throws IOException {
        summaries.write(year.scope(), year.slug, folder, Language.ZH);
        try (var word = new XWPFDocument(Files.newInputStream(folder.resolve("summary.docx")))) {
            var text = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(text.getFirst()).isEqualTo("平罗县档案局2018年下基层活动总结");
            assertThat(text).contains("一、加强组织领导，主动对接基层", "（一）健全组织，明确任务", "附件：本总结所引数据");
            assertThat(text).anyMatch(p -> p.contains("政策宣讲座谈会6场，发放宣传资料500余份"));
            assertThat(String.join("", text)).doesNotContain("{").doesNotContain("样例");
            var table = word.getTables().getFirst();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("数值");
            assertThat(table.getRows())
                    .anyMatch(row -> row.getCell(1).getText().equals("523份")
                            && row.getCell(4).getText().equals("1"));
            var page = word.getDocument().getBody().getSectPr();
            assertThat(page.getPgMar().getTop()).hasToString("2098");
            assertThat(page.getPgMar().getLeft()).hasToString("1588");
            assertThat(page.getDocGrid().getLinePitch()).hasToString("579");
            assertThat(word.getFooterList()).hasSize(2);
        }
    }

    @Test
    void everyFigureInWordLeadsToItsRow() throws IOException {
        var xml = document(files.word(summaries.whole(year.scope(), extent()), Language.EN));
        var links = Pattern.compile("w:anchor=\"(figure_\\d+)\"")
                .matcher(xml)
                .results()
                .toList();
        assertThat(links).isNotEmpty();
        for (var link : links) assertThat(xml).contains("w:name=\"" + link.group(1) + "\"");
    }

    @Test
    void aBureauMayHaveItsOwnTemplate() throws IOException {
        var own = folder.resolve("own.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(own)) {
            for (var line : new String[] {"平罗县档案局文件", "{{title}}", "{{heading1}}", "{{body}}", "完"}) {
                var paragraph = word.createParagraph();
                // Word likes to cut a text into several runs.
                for (var piece : line.split("(?<=\\{\\{)|(?=}})"))
                    paragraph.createRun().setText(piece);
            }
            word.write(out);
        }
        var made = groundwork.summary.paper.SummaryWord.of(
                summaries.whole(year.scope(), extent()), Language.ZH, messages, WordTemplate.of(own));
        try (var word = new XWPFDocument(new ByteArrayInputStream(made))) {
            var text = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(text).startsWith("平罗县档案局文件", "平罗县档案局2018年下基层活动总结").endsWith("完");
            assertThat(text).anyMatch(p -> p.startsWith("一、")).noneMatch(p -> p.contains("{{"));
        }
    }

    @Test
    void thePageStandsAloneInBothLanguagesAndEveryFigureLeadsSomewhere() throws IOException {
        summaries.write(year.scope(), year.slug, folder, Language.ZH);
        var html = Files.readString(folder.resolve("summary.html"));
        assertThat(html)
                .contains("<div id=\"en\" lang=\"en\">", "<div id=\"zh\" lang=\"zh-CN\">", "500余", "more than 500")
                .doesNotContain("<script", "<link", "样例");
        var links = Pattern.compile("class=\"fig\"\\s+href=\"#([^\"]+)\"")
                .matcher(html)
                .results()
                .toList();
        assertThat(links).hasSizeGreaterThan(20);
        for (var link : links) assertThat(html).contains("id=\"" + link.group(1) + "\"");
        assertThat(html).contains("政策宣讲座谈会<a class=\"fig\"");
    }

    @Autowired
    groundwork.frame.Messages messages;

    private groundwork.figure.Extent extent() {
        return summaries.extent(year.scope(), year.slug);
    }

    private static JsonNode figure(JsonNode json, String id) {
        for (var figure : json.get("figures")) if (figure.get("id").asString().equals(id)) return figure;
        throw new AssertionError("no figure " + id);
    }

    private static String document(byte[] docx) throws IOException {
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("word/document.xml"))
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        throw new AssertionError("no document");
    }
}
