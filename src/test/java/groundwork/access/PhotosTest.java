package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.attachment.SamplePictures;
import groundwork.card.CardCode;
import groundwork.directory.FirstStart;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.ledger.About;
import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import groundwork.support.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Photos of demands at the real server: kept sealed, seen by whoever sees the demand, gone with the household. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.application.name=photos")
@OnFreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotosTest {

    private static final int COUNTY = 231225;
    private static final LocalDate DAY = LocalDate.of(2018, 5, 3);
    private static final Pattern PICTURE = Pattern.compile("src=\"(/attachments/[^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestDatabase database;

    private ApplicationContext program;
    private SmallCounty county;
    private SmallCounty other;
    private Office office;

    @BeforeAll
    void fill(@Autowired FirstStart firstStart, @Autowired ApplicationContext program) throws IOException {
        this.program = program;
        firstStart.demo(COUNTY, COUNTY + 1);
        county = new SmallCounty(program, COUNTY);
        other = new SmallCounty(program, COUNTY + 1);
        office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
    }

    private About about() {
        return new About(county.programme(), county.unit(), county.village(), List.of(), null);
    }

    private UUID raise(UUID household) {
        var id = UUID.randomUUID();
        return office.enter(id, DAY, about(), new DemandEntry.Raised(id, Topic.ROADS, Channel.VISIT, household, 1));
    }

    private static String photos(UUID demand) {
        return "/demands/" + demand + "/photos";
    }

    /** Adds one and says where it is seen. */
    private static String added(Client client, UUID demand, int width) {
        client.look(photos(demand));
        var sent = client.upload(photos(demand), "file", "photo.png", SamplePictures.withPlace(width, 480, 1));
        assertThat(sent.statusCode()).isEqualTo(303);
        var found = PICTURE.matcher(client.look(Client.to(sent)).body());
        assertThat(found.find()).isTrue();
        var last = found.group(1);
        while (found.find()) last = found.group(1);
        return last;
    }

    @Test
    void itIsKeptSealedAndWithoutPlaceAndHandedOutAsAPictureAlone() throws Exception {
        var demand = raise(null);
        try (var client = county.signedIn(port, Role.OFFICE)) {
            var address = added(client, demand, 640);
            var head = client.look(address).headers();
            assertThat(head.firstValue("Content-Type")).contains("image/jpeg");
            assertThat(head.allValues("Cache-Control")).containsExactly("private, no-store");
            assertThat(head.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
            assertThat(head.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            var picture = client.fetch(address);
            assertThat(new String(picture, StandardCharsets.ISO_8859_1))
                    .startsWith("ÿØÿ")
                    .doesNotContain(SamplePictures.CAMERA, "Exif");
            var id = UUID.fromString(address.split("/")[2]);
            var posting = county.scope.read(db -> new Postings(db).find(id)).orElseThrow();
            var sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
            assertThat(posting.fact().entry())
                    .isEqualTo(new AttachmentEntry.Attached(demand, sha256, picture.length, "image/jpeg"));
            assertThat(posting.fact().about().village()).isEqualTo(county.village());
            assertThat(database.superuser()
                            .sql("select position('\\xffd8ff'::bytea in sealed) + position(:part in sealed)"
                                    + " from attachment.file where entry = :id")
                            .param("part", java.util.Arrays.copyOfRange(picture, 200, 230))
                            .param("id", id)
                            .query(Integer.class)
                            .single())
                    .isZero();
            var asked = client.look("/api/v1/demands/" + demand).body();
            assertThat(asked).contains("\"before\":[{\"id\":\"" + id, "\"after\":[]");
            assertThat(client.fetch("/api/v1" + address)).isEqualTo(picture);
            long before = county.head();
            assertThat(added(client, demand, 640)).as("the same once more").isEqualTo(address);
            assertThat(county.head()).isEqualTo(before);
        }
    }

    @Test
    void itComesWithTheDemandAndWithTheStepThatItShows() {
        try (var client = county.signedIn(port, Role.OFFICE)) {
            var picture = SamplePictures.withPlace(640, 480, 1);
            client.look("/demands/new");
            long before = county.head();
            String[] fields = {"title", "Culvert", "topic", "roads", "channel", "visit"};
            var torn = client.upload("/demands", "file", "a.png", new byte[9], fields);
            assertThat(torn.statusCode()).isEqualTo(422);
            assertThat(torn.body()).contains("id=\"file-error\"");
            assertThat(county.head()).as("nothing is entered").isEqualTo(before);
            var raised = client.upload("/demands", "file", "a.png", picture, fields);
            assertThat(raised.statusCode()).as(raised.body()).isEqualTo(303);
            var demand = Client.to(raised).replaceFirst("\\?.*", "");
            client.look(demand);
            var dry = SamplePictures.withPlace(480, 640, 1);
            var settled = client.upload(demand + "/settlement", "file", "b.png", dry, "text", "Dug", "means", "own");
            assertThat(settled.statusCode()).isEqualTo(303);
            assertThat(client.look("/api/v1" + demand).body())
                    .containsPattern("\"before\":\\[\\{[^]]*demand.raised[^]]*],\"after\":\\[\\{[^]]*demand.settled");
        }
    }

    @Test
    void aFileWhereAWordBelongsIsRefused() {
        var demand = raise(null);
        try (var client = county.signedIn(port, Role.OFFICE)) {
            client.look(photos(demand));
            assertThat(client.upload(photos(demand), "side", "a.png", new byte[9])
                            .statusCode())
                    .isEqualTo(400);
            assertThat(client.upload("/demands/" + demand + "/settlement", "text", "a.png", new byte[9])
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void whoeverDoesNotSeeTheDemandSeesNoPhoto(@Autowired Units units) {
        var demand = raise(null);
        var solving = Ids.derived("photos", "solving unit");
        units.add(county.scope, Unit.of(solving, "样例局"));
        office.enter(DAY, about(), new DemandEntry.Referred(demand, solving, null));
        String address;
        try (var client = county.signedIn(port, Role.OFFICE)) {
            address = added(client, demand, 640);
        }
        try (var near = county.signedIn(port, Role.FIELD, new Where.OfUnit(county.unit()));
                var handler = county.signedIn(port, Role.HANDLER, new Where.OfUnit(solving))) {
            assertThat(near.look(address).statusCode()).isEqualTo(200);
            assertThat(handler.look(address).statusCode()).isEqualTo(200);
            var own = added(handler, demand, 320);
            assertThat(own).isNotEqualTo(address);
            assertThat(handler.fill(photos(demand) + own.replace("attachments/", "") + "/removal")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(handler.look(own).statusCode()).isEqualTo(404);
            assertThat(handler.fill(photos(demand) + address.replace("attachments/", "") + "/removal")
                            .statusCode())
                    .as("of somebody else")
                    .isEqualTo(403);
        }
        var far = Ids.derived("photos", "another unit");
        units.add(county.scope, Unit.of(far, "样例所"));
        try (var field = county.signedIn(port, Role.FIELD, new Where.OfUnit(far));
                var handler = county.signedIn(port, Role.HANDLER, new Where.OfUnit(far));
                var auditor = county.signedIn(port, Role.AUDITOR);
                var elsewhere = other.signedIn(port, Role.OFFICE)) {
            for (var client : List.of(field, handler, elsewhere)) {
                assertThat(client.look(address).statusCode()).isEqualTo(404);
                assertThat(client.look(photos(demand)).statusCode()).isEqualTo(404);
                assertThat(client.upload(photos(demand), "file", "x", SamplePictures.jpeg(9, 9))
                                .statusCode())
                        .isEqualTo(404);
            }
            assertThat(auditor.look(address).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void theDemandsOwnPageShowsBothSidesToWhoeverSeesThem(@Autowired Units units) {
        var demand = raise(null);
        var page = "/demands/" + demand;
        var far = Ids.derived("photos", "a unit far away");
        units.add(county.scope, Unit.of(far, "样例站"));
        try (var client = county.signedIn(port, Role.OFFICE);
                var leader = county.signedIn(port, Role.LEADER);
                var field = county.signedIn(port, Role.FIELD, new Where.OfUnit(far))) {
            assertThat(client.look(page).body()).doesNotContain("id=\"photos\"");
            var before = added(client, demand, 640);
            assertThat(client.look(page).body()).contains("src=\"" + before, "No photo of how it became");
            office.enter(DAY, about(), new DemandEntry.Settled(demand, DemandEntry.Means.OWN, null));
            client.look(photos(demand));
            client.upload(photos(demand) + "?side=after", "file", "x.png", SamplePictures.withPlace(320, 480, 1));
            assertThat(PICTURE.matcher(leader.look(page).body()).results()).hasSize(2);
            assertThat(field.look(page).statusCode()).isEqualTo(404);
            var removal = photos(demand) + before.replace("attachments/", "") + "/removal";
            assertThat(client.fill(removal).statusCode()).isEqualTo(303);
            assertThat(client.look(page).body()).doesNotContain(before).contains("No photo of how it was");
        }
    }

    @Test
    void oneThatIsRemovedIsNotShownUntilThatIsTakenBack() {
        var demand = raise(null);
        try (var client = county.signedIn(port, Role.FIELD)) {
            var address = added(client, demand, 640);
            var removal = photos(demand) + address.replace("attachments/", "") + "/removal";
            assertThat(client.fill(removal).statusCode()).isEqualTo(303);
            assertThat(client.look(address).statusCode()).isEqualTo(404);
            assertThat(client.look(photos(demand)).body()).doesNotContain(address);
            assertThat(client.fill(removal).statusCode()).isEqualTo(409);
            assertThat(client.fill(removal + "/end").statusCode()).isEqualTo(303);
            assertThat(client.look(address).statusCode()).isEqualTo(200);
            assertThat(client.fill(photos(raise(null)) + address.replace("attachments/", "") + "/removal")
                            .statusCode())
                    .as("of another demand")
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsNoPhotoIsRefusedAtItsField() {
        var demand = raise(null);
        try (var client = county.signedIn(port, Role.OFFICE)) {
            client.look(photos(demand));
            long before = county.head();
            var text = client.upload(photos(demand), "file", "photo.jpg", "no photo".getBytes(StandardCharsets.UTF_8));
            assertThat(text.statusCode()).isEqualTo(422);
            assertThat(text.body()).contains("id=\"file-error\"", "This file is no photo that can be read");
            assertThat(client.upload(photos(demand), "file", "x.jpg", new byte[0])
                            .body())
                    .contains("Choose a photo");
            assertThat(client.upload(photos(demand), "file", "x.jpg", new byte[14 * 1024 * 1024])
                            .body())
                    .contains("larger than 12 MB");
            assertThat(county.head()).isEqualTo(before);
        }
    }

    /** The last one: it erases the household. */
    @Test
    void itGoesWithTheHousehold() {
        var household = UUID.fromString(other.named().get("household"));
        var theirs = UUID.fromString(other.named().get("demand"));
        var neighbours = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY + 1);
        var settled = neighbours.enter(
                DAY,
                new About(other.programme(), other.unit(), other.village(), List.of(), null),
                new DemandEntry.Settled(theirs, DemandEntry.Means.OWN, null));
        var nobodys = UUID.randomUUID();
        neighbours.enter(
                nobodys,
                DAY,
                new About(other.programme(), other.unit(), other.village(), List.of(), null),
                new DemandEntry.Raised(nobodys, Topic.ROADS, Channel.VISIT, null, 1));
        try (var client = other.signedIn(port, Role.OFFICE);
                var administrator = other.administrator(port)) {
            var before = added(client, theirs, 640);
            var kept = added(client, nobodys, 640);
            program.getBean(groundwork.attachment.Photos.class).attach(other.scope, settled, new byte[] {2});
            administrator.look("/households/" + household + "/erasure");
            assertThat(administrator
                            .fill(
                                    "/households/" + household + "/erasure",
                                    "basis",
                                    "consent_withdrawn",
                                    "code",
                                    CardCode.of(household))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(client.look(before).statusCode()).isEqualTo(404);
            assertThat(client.look(photos(theirs)).body()).doesNotContain("/attachments/");
            assertThat(client.look(kept).statusCode()).isEqualTo(200);
            assertThat(database.superuser()
                            .sql(
                                    "select count(*) from attachment.file where county = :county and attached_to in (:gone)")
                            .param("county", COUNTY + 1)
                            .param("gone", List.of(theirs, settled))
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
