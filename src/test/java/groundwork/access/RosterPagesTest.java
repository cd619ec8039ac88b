package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** A list of officers on its way in, at the real server. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class RosterPagesTest {

    private static final int PINGLUO = 640221;
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");

    @Autowired
    FirstStart firstStart;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    SignIns signIns;

    @Autowired
    Grants grants;

    @Autowired
    Scopes scopes;

    @Autowired
    Environment server;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = mark.chars()
            .limit(3)
            .mapToObj(c -> "文明安国志林海山江云东南西北春秋".substring(Character.digit(c, 16), Character.digit(c, 16) + 1))
            .collect(Collectors.joining());
    private Client browser;
    private Unit unit;

    @BeforeEach
    void administrator() {
        var demo = firstStart.demo(PINGLUO);
        browser = client();
        browser.signIn(demo.login(), demo.password());
        signIns.move(signIns.login(demo.login()).orElseThrow().id(), PINGLUO);
        unit = units.add(pingluo(), Unit.of(UUID.randomUUID(), "水务局" + mark));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aListBringsOfficersWithSignInsAndRolesAndTheSameAgainChangesNothing() {
        var list = """
                角色,姓名,编号,单位,用户名,电话,止
                联络员,甲%2$s,A%1$s,水务局%1$s,jia.%1$s,0952-0000001,2030-12-31
                ,乙%2$s,B%1$s,水务局%1$s,,,
                """.formatted(mark, name);
        var page = received(list);
        assertThat(look(page)).contains("New: 2. Changed: 0. The same: 0.");
        var brought = browser.fill(page + "/import");
        var code = CODE.matcher(brought.body());
        assertThat(code.find()).isTrue();
        var jia = officer("甲");
        assertThat(jia.unit()).isEqualTo(unit.id());
        var grant = grants.of(pingluo(), jia.id()).getFirst();
        assertThat(grant.role()).isEqualTo(Role.FIELD);
        assertThat(grant.where()).isEqualTo(new Where.OfUnit(unit.id()));
        assertThat(grant.until()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(browser.look(page).body()).doesNotContain(code.group());
        try (var officer = client()) {
            assertThat(officer.signIn("jia." + mark, code.group()).statusCode()).isEqualTo(302);
        }
        assertThat(browser.look("/audit?about=officer&id=" + jia.id()).statusCode())
                .isEqualTo(200);
        var again = received(list);
        assertThat(look(again)).contains("New: 0. Changed: 0. The same: 2.").contains("known already");
    }

    @Test
    void whatWouldChangeIsShownBesideWhatIsKnownAndEmptyCellsChangeNothing() {
        var id = UUID.randomUUID();
        officers.add(pingluo(), new Officer(id, unit.id(), "丙" + name, "科员", "0952-0000002", null));
        var page = received("""
                姓名,单位,职务,电话
                丙%2$s,水务局%1$s,办公室主任,
                """.formatted(mark, name));
        assertThat(look(page)).contains("New: 0. Changed: 1.").containsPattern("<del[^>]*>科员</del> → <ins>办公室主任</ins>");
        assertThat(to(browser.fill(page + "/import"))).isEqualTo(page);
        assertThat(officers.find(pingluo(), id).orElseThrow())
                .isEqualTo(new Officer(id, unit.id(), "丙" + name, "办公室主任", "0952-0000002", null));
    }

    @Test
    void aNameThatSeveralHaveIsAskedForAndTheAnswerTaken() {
        officers.add(pingluo(), Officer.of(UUID.randomUUID(), unit.id(), "丁" + name));
        officers.add(pingluo(), Officer.of(UUID.randomUUID(), null, "丁" + name));
        var page = received("姓名,职务\n丁%2$s,站长\n".formatted(mark, name));
        assertThat(look(page)).contains("To be said who it is: 1.", "Somebody new");
        browser.fill(page + "/rows/0", "about", "new");
        assertThat(look(page)).contains("New: 1.");
        browser.fill(page + "/import");
        assertThat(officers.named(pingluo(), "丁" + name)).hasSize(3);
    }

    @Test
    void aUnitThatDoesNotExistIsAnErrorUntilItIsToBeMade() {
        var page = received("姓名,单位\n戊%2$s,林业站%1$s\n".formatted(mark, name));
        assertThat(look(page)).contains("To be mended: 1.", "There is no such unit.");
        assertThat(units.named(pingluo(), "林业站" + mark)).isEmpty();
        browser.fill(page + "/units", "make", "true");
        assertThat(look(page)).contains("New: 1.", "These units will be made");
        browser.fill(page + "/import");
        assertThat(officer("戊").unit())
                .isEqualTo(units.named(pingluo(), "林业站" + mark).orElseThrow().id());
    }

    @Test
    void aWrongCellIsMendedInPlace() {
        var page = received("姓名,电话,用户名,角色\n己%2$s,call me,a b,大王\n".formatted(mark, name));
        assertThat(look(page)).contains("To be mended: 1.", "aria-invalid=\"true\"");
        browser.fill(page + "/rows/0", "cell.phone", "0952-0000003", "cell.login", "ji." + mark, "cell.role", "field");
        assertThat(look(page)).contains("New: 1.", "To be mended: 0.");
    }

    @Test
    void whatWasAddedIsTakenBackAndWhoeverHasSignedInStaysSuspended() {
        var page = received("""
                姓名,用户名,角色
                庚%2$s,geng.%1$s,联络员
                辛%2$s,xin.%1$s,联络员
                """.formatted(mark, name));
        var codes = CODE.matcher(browser.fill(page + "/import").body());
        assertThat(codes.find()).isTrue();
        try (var officer = client()) {
            officer.signIn("geng." + mark, codes.group());
        }
        var geng = officer("庚").id();
        look(page);
        assertThat(to(browser.fill(page + "/undoing"))).isEqualTo(page);
        assertThat(officers.named(pingluo(), "辛" + name)).isEmpty();
        assertThat(signIns.login("xin." + mark)).isEmpty();
        assertThat(signIns.login("geng." + mark).orElseThrow().disabled()).isTrue();
        assertThat(grants.of(pingluo(), geng)).allMatch(grant -> grant.endedAt() != null);
        assertThat(browser.fill(page + "/undoing").statusCode()).isEqualTo(409);
    }

    @Test
    void theTemplateComesInAgainWithItsExampleLeftOut() throws IOException {
        for (var language : new String[] {"en", "zh-CN"}) {
            var template = browser.fetch("/officers/roster/template.xlsx?language=" + language);
            var filled = new ByteArrayOutputStream();
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
                var sheet = book.getSheet(language.equals("en") ? "Officers" : "人员名册");
                var row = sheet.createRow(2);
                row.createCell(0).setCellValue("T" + language + mark);
                row.createCell(1).setCellValue("壬" + name + (language.equals("en") ? "甲" : "乙"));
                row.createCell(2).setCellValue("水务局" + mark);
                row.createCell(8).setCellValue(language.equals("en") ? "The whole county" : "全县");
                row.createCell(7).setCellValue(language.equals("en") ? "Inspector" : "督查");
                book.write(filled);
            }
            browser.look("/officers/roster");
            var page = to(browser.upload("/officers/roster", "file", "officers.xlsx", filled.toByteArray()));
            assertThat(look(page))
                    .contains("New: 1. Changed: 0. The same: 0. To be said who it is: 0. To be mended: 0.");
        }
    }

    @Test
    void whatIsNoListOfOfficersIsRefusedAtTheField() {
        browser.look("/officers/roster");
        var refused =
                browser.upload("/officers/roster", "file", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("file-error");
        var damaged = browser.upload("/officers/roster", "file", "x.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(damaged.statusCode()).isEqualTo(422);
    }

    @Test
    void nobodyGivesByAListWhatHeMayNotGive() {
        var page = received("姓名,角色,角色范围\n癸%2$s,管理员,水务局%1$s\n".formatted(mark, name));
        assertThat(look(page)).contains("To be mended: 1.", "An administrator is one of the whole county.");
    }

    private String received(String csv) {
        browser.look("/officers/roster");
        var answer = browser.upload("/officers/roster", "file", "list.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return to(answer);
    }

    private String look(String address) {
        HttpResponse<String> page = browser.look(address);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private Officer officer(String first) {
        return officers.named(pingluo(), first + name).getFirst();
    }

    private Scope pingluo() {
        return scopes.administrator(PINGLUO);
    }

    private Client client() {
        return new Client(server.getRequiredProperty("local.server.port", Integer.class));
    }
}
