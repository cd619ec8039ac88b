package groundwork.resident;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Officer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final Officer WANG = new Officer(new UUID(1, 1), null, "王样例", "办公室主任", "0953-602 1234", null);

    @Test
    void anOfficerIsNamedByNameTitleOrPhone() {
        for (var text : new String[] {
            "王样例不来", "王 样例从来不来", "王主任收了烟", "那个王科长", "王办公室主任说不行", "打09536021234没人接", "打0953-6021234没人接", "王联络员不来"
        }) assertThat(Naming.in(text, WANG)).as(text).isTrue();
    }

    @Test
    void whoOnlyHasTheSameTitleOrSurnameIsNot() {
        for (var text : new String[] {"李主任收了烟", "王家的井坏了", "请联络员来看看", "打0953-6029999"})
            assertThat(Naming.in(text, WANG)).as(text).isFalse();
    }

    @Test
    void namesOfOtherScriptsAreFoundWhole() {
        var hai = Officer.of(new UUID(1, 2), null, "Wang Hai");
        assertThat(Naming.in("WANG HAI never comes", hai)).isTrue();
        assertThat(Naming.in("Wang the neighbour", hai)).isFalse();
    }
}
