package groundwork.field;

import static groundwork.support.Browser.looked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.support.OnFreshDatabase;
import groundwork.support.WithBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Whatever happens to the app: a form is there again, or it was saved, once. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class KilledAppJourney extends WithBrowser {

    private static final String SAID = "渠道窄，六月没有水（样例）";

    @Test
    void whatWasTypedOutlivesAReloadAndAKillInTheMiddleOfSavingSavesOnceOrNotAtAll(
            @Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.online(false);
        phone.tap("Visit");
        phone.tap(phone.page.locator(".line").first());
        phone.kept("What was said", SAID);
        phone.page.reload();
        phone.unlocked();
        assertThat(phone.page.getByLabel("What was said").inputValue()).isEqualTo(SAID);

        // Gone in the same moment in which the button is pressed.
        phone.page.evaluate("document.querySelector('.foot .button').click()");
        phone = phone.killed();
        phone.unlocked();
        var rows = phone.rows();
        assertThat(rows).isIn(0, 1);
        if (rows == 0) {
            phone.tap("Go on");
            assertThat(phone.page.getByLabel("What was said").inputValue()).isEqualTo(SAID);
            phone.finish("Finish");
        } else {
            assertThat(phone.page.getByText("Not finished").count()).isZero();
        }
        phone.online(true);
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(1);
    }

    @Test
    void aFormThatIsOpenInTwoWindowsIsSavedOnce(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.online(false);
        phone.form(0);
        var other = phone.beside().unlocked();
        other.say("What was said", SAID);
        phone.finish("Finish");
        other.tap("Finish");
        other.page.getByText("This form is saved already.").waitFor();
        assertThat(other.rows()).isEqualTo(1);
        other.at("/field/record");
        assertThat(other.page.getByText("Not finished").count()).isZero();
        phone.online(true);
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(1);
    }

    @Test
    void aPhoneThatIsFullSaysWhatItCouldNotDoAndGoesOnWhereThereIsRoom(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.full(true);
        phone.tap("Sign in");
        phone.page.getByText("That could not be done.").waitFor();
        looked(phone.page, "field-full");
        phone.full(false);
        phone.form(0);
        phone.page.getByText("saved on this phone").waitFor();

        phone.full(true);
        phone.say("What was said", SAID);
        phone.page.getByText("not saved").waitFor();
        phone.tap("Finish");
        // Until it has found out: what cannot be kept of the form is said before.
        phone.page.locator(".foot .button.big[aria-busy=false]").waitFor();
        phone.page.getByText("It could not be saved.").waitFor();
        assertThat(phone.rows()).isZero();
        phone.full(false);
        phone.finish("Finish");
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(1);
    }

    @Test
    void whatWasFinishedIsTakenBackWholeAsLongAsItHasNotLeft(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.tap("Visit");
        phone.tap(phone.page.locator(".line").first());
        phone.say("What was said", SAID);
        phone.finish("Finish");
        phone.tap("Undo");
        phone.page.getByLabel("What was said").waitFor();
        assertThat(phone.page.getByLabel("What was said").inputValue()).isEqualTo(SAID);
        assertThat(phone.rows()).isZero();
        phone.finish("Finish");
        phone.sent();
        assertThat(county.entries("visit.made")).isEqualTo(1);
    }

    @Test
    void wrongPinsEraseWhatCameDownAndNeverTheOutbox(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.online(false);
        phone.finish("Sign in");
        phone.page.reload();
        phone.page.locator(".pin").waitFor();
        // As if he had waited after each.
        for (int wrong = 0; wrong < 10; wrong++) {
            phone.waited();
            phone.pin("0815");
            phone.page
                    .getByText("Wrong PIN.")
                    .or(phone.page.getByText("I have signed in"))
                    .waitFor();
            if (wrong == 7) looked(phone.page, "field-two-tries-left");
        }
        phone.page.getByText("is signed out as soon as there is a network").waitFor();
        assertThat(phone.rows()).isEqualTo(1);
        assertThat(phone.signedIn()).isTrue();
        phone = phone.killed(true);
        phone.erased();
        looked(phone.page, "field-erased");
        // The entry needs no PIN to be sent, and nobody to be signed in.
        phone.page.waitForCondition(() -> county.entries("trip.signed_in") == 1);
        Handset.throughSignIn(phone.page, county.key);
        phone.pin("2718");
        phone.pin("2718");
        phone.page.locator(".chips").waitFor();
    }

    @Test
    void whoeverGetsAPhoneThatWasErasedIsNotSignedInOnItInAnyWindow(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        phone.form(0);
        phone.page.getByText("saved on this phone").waitFor();
        var other = phone.beside().unlocked();
        phone.at("/field/settings");
        phone.tap("Lock now");
        other.page.locator(".pin").waitFor();
        other.unlocked();
        phone.unlocked();
        phone.at("/field/settings");
        phone.tap("Erase what came down");
        phone.page.getByText("Forms not finished: 1").waitFor();
        looked(phone.page, "field-erasing");
        phone.tap("Yes, erase it");
        phone.erased();
        other.erased();
        other.page.getByText("One form that was not finished is lost").waitFor();
    }

    @Test
    void aPinIsChangedByWhoKnowsTheOldOne(@Autowired ApplicationContext program) {
        var county = new FieldCounty(program);
        var phone = Handset.fresh(browser, "en", county.key).started();
        var other = phone.beside().unlocked();
        phone.at("/field/settings");
        phone.tap("Change the PIN");
        phone.pin("0815");
        phone.page.getByText("Wrong PIN. 9 tries are left").waitFor();
        looked(phone.page, "field-change-pin");
        phone.pin(Handset.PIN);
        phone.page.getByText("Choose a PIN").waitFor();
        phone.pin("2718");
        phone.pin("2718");
        phone.page.locator(".screen").waitFor();
        other.page.locator(".pin").waitFor();
        other.pin("2718");
        other.page.locator(".screen").waitFor();
    }
}
