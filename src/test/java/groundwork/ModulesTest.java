package groundwork;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void eachModuleUsesOnlyWhatItDeclares() {
        ApplicationModules.of(Groundwork.class).verify();
    }
}
