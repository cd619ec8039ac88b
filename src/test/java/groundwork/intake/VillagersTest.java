package groundwork.intake;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.ledger.Store;
import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How what is known of a county is looked up, where it knows many. */
class VillagersTest {

    private static final int COUNTY = 640221;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void drop() {
        database.close();
    }

    /** Asked once for each row of a workbook that names a household. */
    @Test
    void aPairingIsFoundByItsHouseholdInAnIndex() {
        var store = new Store(database.app(), TestKeys.vault());
        store.write(COUNTY, db -> db.sql("""
                        insert into intake.known (county, entry, subject, village, sort, words_of)
                        select 640221, gen_random_uuid(), gen_random_uuid(), 640221203209,
                          case when n % 10 = 0 then 'pairing' else 'household' end, gen_random_uuid()
                        from generate_series(1, 20000) n""").update());
        database.superuser().sql("analyze intake.known").update();
        var plan = store.read(
                COUNTY,
                db -> String.join(
                        "\n",
                        db.sql("explain " + Villagers.PAIRING)
                                .param("household", UUID.randomUUID())
                                .query(String.class)
                                .list()));
        assertThat(plan).contains("known_subject").contains("subject = ").doesNotContain("Seq Scan");
    }
}
