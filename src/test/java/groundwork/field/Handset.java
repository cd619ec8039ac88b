package groundwork.field;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import groundwork.directory.FirstStart;
import groundwork.support.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The officers' app as somebody holds it: each tap is counted. */
public final class Handset {

    static final String PIN = "4711";

    /** Milliseconds after which Send is pressed once more, and how often. */
    private static final int PATIENCE = 3_000;

    private static final int MORE = 5;

    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    /** Where each of its screens is. */
    private static final Map<String, String> SCREENS = Map.ofEntries(
            Map.entry("today", "/field/"),
            Map.entry("households", "/field/households"),
            Map.entry("record", "/field/record"),
            Map.entry("book", "/field/book"),
            Map.entry("outbox", "/field/outbox"),
            Map.entry("hand-over", "/field/outbox/hand-over"),
            Map.entry("take-over", "/field/outbox/take-over"),
            Map.entry("scan", "/field/households/scan"),
            Map.entry("settings", "/field/settings"),
            Map.entry("villages", "/field/villages"));

    /** Something is done with a store of the app's database, and handed to {@code done}. */
    private static final String IN_DATABASE = """
            new Promise(done => {
              const opened = indexedDB.open('groundwork');
              opened.onsuccess = () => {
                const work = opened.result.transaction('STORE', 'readwrite');
                const store = work.objectStore('STORE');
                const asked = store.ASKED;
                let found;
                asked.onsuccess = () => { DONE };
                // Not before it is kept: a page that is left in between takes it back.
                work.oncomplete = () => { opened.result.close(); done(found); };
              };
            })""";

    private static final String FULL = """
            () => {
              const store = IDBObjectStore.prototype;
              store.written ??= store.put;
              store.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
            }""";

    private static final String ROOM = "() => { IDBObjectStore.prototype.put = IDBObjectStore.prototype.written; }";

    public final Page page;
    private int taps;

    /** Of somebody who is signed in there. */
    public Handset(Page page) {
        this.page = page;
    }

    /** A phone on which nothing is yet, of somebody who is signed in. */
    public static Handset fresh(Browser browser, String language, FirstStart.Key key) {
        return signedIn(browser, browser.narrow(language), key);
    }

    /** The same, whose storage lies in that folder: {@link Browser#kill} it and hold it again. */
    static Handset kept(Browser browser, String language, FirstStart.Key key, Path profile) {
        return signedIn(browser, browser.kept(language, profile), key);
    }

    /** Before its camera runs that film. */
    static Handset seeing(Browser browser, String language, FirstStart.Key key, Path profile, Path film) {
        return signedIn(browser, browser.seeing(language, profile, film), key);
    }

    private static Handset signedIn(Browser browser, Page page, FirstStart.Key key) {
        browser.signIn(page, key);
        return new Handset(page);
    }

    /** Opened anew without a network, after its browser was killed. */
    static Handset again(Browser browser, String language, Path profile) {
        var page = browser.kept(language, profile);
        page.context().setOffline(true);
        page.navigate("/field/");
        return new Handset(page).unlocked();
    }

    /** From the app to the sign-in of the console, and back. */
    static void throughSignIn(Page page, FirstStart.Key key) {
        page.locator(".door .button.big").click();
        page.locator("#login").fill(key.login());
        page.locator("#password").fill(key.password());
        page.locator("form.fields button").click();
    }

    /** The first minutes, and until the app starts without a network. */
    public Handset started() {
        page.navigate("/field");
        page.locator(".door input").fill("my phone");
        page.locator(".door .button.big").click();
        pin(PIN);
        pin(PIN);
        // Where the officer has been nowhere yet, the first village. Until one can be done it is not known which are
        // on.
        page.locator(".chips .chip").first().waitFor();
        page.locator(".screen .foot .button.big:enabled").waitFor();
        if (page.locator(".chip[aria-pressed=true]").count() == 0)
            page.locator(".chips .chip").first().click();
        page.locator(".screen .foot .button.big").click();
        page.locator("nav").waitFor();
        page.waitForCondition(() ->
                (boolean) page.evaluate("navigator.serviceWorker.getRegistration().then(found => !!found?.active)"));
        page.reload();
        unlocked();
        // Until the village is there.
        at("/field/households");
        page.locator(".line").first().waitFor();
        at("/field/");
        return this;
    }

    public Handset unlocked() {
        pin(PIN);
        page.locator(".screen").waitFor();
        return this;
    }

    /** A visit to that household of the list, and nothing said of it. */
    void visited(int door) {
        visited(door, "Visit", "Finish");
    }

    void visited(int door, String visit, String finish) {
        form(door, visit);
        finish(finish);
    }

    /** The form of a visit there. */
    public void form(int door) {
        form(door, "Visit");
    }

    private void form(int door, String visit) {
        at("/field/");
        tap(visit);
        tap(page.locator(".line").nth(door));
        page.locator("textarea").waitFor();
    }

    /** Until it says that it was erased, and that nobody is signed in any more. */
    public void erased() {
        page.getByText("What was kept on this phone was erased").waitFor();
        page.getByText("I have signed in").waitFor();
        page.waitForCondition(() -> !signedIn());
        page.getByText("is signed out as soon as there is a network").waitFor(GONE);
    }

    /** Whether the server knows who is there. */
    boolean signedIn() {
        return page.request().get("/api/v1/me").status() == 200;
    }

    void pin(String pin) {
        var field = page.locator(".pin input");
        field.fill(pin);
        page.locator(".pin .button").click();
        // In one look: between two the field may go, and whoever asks for it then waits for it in vain.
        page.waitForCondition(() -> (boolean) page.evaluate("!document.querySelector('.pin input')?.value"));
    }

    /** As by a link from elsewhere, without losing the key that the PIN has opened. */
    public void at(String address) {
        page.evaluate(
                "to => { history.pushState(null, '', to); dispatchEvent(new PopStateEvent('popstate')); }", address);
    }

    void online(boolean there) {
        page.context().setOffline(!there);
    }

    /** From here on. */
    void counted() {
        taps = 0;
    }

    int taps() {
        return taps;
    }

    public void tap(String button) {
        tap(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    void tap(Locator what) {
        what.click();
        taps++;
    }

    /** A tap on the camera's button, and what was taken then. */
    void photo(FilePayload taken) {
        page.waitForFileChooser(() -> tap(page.locator("label.file"))).setFiles(taken);
    }

    /** A tap into the field, and what is typed or spoken then. */
    void say(String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        tap(field);
        field.fill(text);
    }

    /** The same, and until the form on the phone is another: who reloads before comes sooner than the disk. */
    void kept(String label, String text) {
        var before = forms();
        say(label, text);
        page.waitForCondition(() -> !forms().equals(before));
    }

    /** The forms that are not finished, as nobody can read them. */
    private String forms() {
        var forms = "asked.result.filter(one => one.name.startsWith('draft '))";
        return (String) inDatabase("cache", "getAll()", "found = " + forms + ".map(one => String(one.iv)).join();");
    }

    /**
     * Until it is saved, and the app is back where the day is: the word that says so may still be that of the last
     * time.
     */
    void finish(String word) {
        int before = rows();
        tap(word);
        page.waitForCondition(() -> rows() > before && page.url().endsWith("/field/"));
        page.locator(".saved").waitFor();
    }

    /** A second window of the app, at the same place. */
    Handset beside() {
        var other = page.context().newPage();
        other.navigate(page.url());
        return new Handset(other);
    }

    /** Nothing more can be written to the phone, or again. */
    void full(boolean full) {
        page.evaluate(full ? FULL : ROOM);
    }

    /** The app was killed, and is opened again. */
    Handset killed() {
        return killed(false);
    }

    /** @param online whether there is a network by then, whatever there was before */
    Handset killed(boolean online) {
        var context = page.context();
        page.close();
        if (online) context.setOffline(false);
        var again = context.newPage();
        again.navigate("/field/");
        return new Handset(again);
    }

    /** How many entries lie in the outbox. */
    int rows() {
        return (int) inDatabase("rows", "count()", "found = asked.result;");
    }

    /** The first entries of the outbox are gone, as with a broken disk. */
    void lose(int seq) {
        inDatabase(
                "rows",
                "getAll()",
                "for (const row of asked.result) if (row.seq <= " + seq + ") store.delete(row.id);");
    }

    /** What was sealed under that number is not what it was any more, and nobody can open it. */
    void spoil(int seq) {
        inDatabase("rows", "getAll()", """
                const row = asked.result.find(one => one.seq === SEQ);
                store.put({ ...row, sealed: { ...row.sealed, iv: [...row.sealed.iv].reverse().join('') } });
                """.replace("SEQ", String.valueOf(seq)));
    }

    /** Pictures of the codes that are shown one after the other, each once. */
    List<byte[]> codes() {
        var seen = new TreeMap<String, byte[]>();
        var screen = page.locator(".code svg");
        var number = page.locator(".code figcaption");
        page.waitForCondition(() -> {
            var before = number.textContent();
            var picture = screen.screenshot();
            // It may have moved on in between.
            if (number.textContent().equals(before)) seen.put(before, picture);
            return before.endsWith(" " + seen.size());
        });
        return List.copyOf(seen.values());
    }

    /** Everything that the browser kept of this site is gone, the app's own files and the session among it. */
    void wiped() {
        var origin = (String) page.evaluate("location.origin");
        page.navigate("about:blank");
        var browser = page.context().newCDPSession(page);
        var all = new JsonObject();
        all.addProperty("origin", origin);
        all.addProperty("storageTypes", "all");
        browser.send("Storage.clearDataForOrigin", all);
        browser.detach();
        page.context().clearCookies();
    }

    /** As if one had waited after a wrong PIN, and opened the app again. */
    void waited() {
        inDatabase(
                "own", "get('tries')", "if (asked.result) { asked.result.value.last = 0; store.put(asked.result); }");
        page.reload();
        page.locator(".pin").waitFor();
    }

    private Object inDatabase(String store, String asked, String then) {
        return page.evaluate(
                IN_DATABASE.replace("STORE", store).replace("ASKED", asked).replace("DONE", then));
    }

    /** Every screen, one after the other, and a form with all of its parts. */
    public void screens(BiConsumer<String, Page> look) {
        SCREENS.forEach((name, address) -> {
            at(address);
            page.locator(".screen h1").waitFor();
            page.waitForTimeout(300);
            look.accept(name, page);
        });
        at("/field/households");
        page.locator(".line").first().click();
        page.locator(".name").waitFor();
        look.accept("household", page);
        page.locator(".foot .button").click();
        page.locator("textarea").waitFor();
        page.locator(".chip[aria-pressed]").last().waitFor();
        page.locator(".group:has(textarea), .field:has(textarea)").first().scrollIntoViewIfNeeded();
        page.locator("textarea").fill("渠道淤塞（样例）");
        page.locator(".field:has(textarea) + .group .chip").first().click();
        page.locator(".demand").waitFor();
        look.accept("visit", page);
        at("/field/record");
        page.locator(".tile").nth(1).click();
        page.locator(".stepper").first().waitFor();
        look.accept("forum", page);
    }

    /**
     * Until the outbox has gone, however long one may take a form back. The button moves while entries go; an app of
     * old passes over it while a run is under way, so that it is pressed until it is heard.
     */
    void sent() {
        at("/field/outbox");
        var button = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send now").setExact(true))
                .or(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("立即报送").setExact(true)));
        button.dispatchEvent("click");
        for (int more = 0; more < MORE && !gone(); more++) button.dispatchEvent("click");
        page.locator(".light.grey").first().waitFor(GONE);
    }

    private boolean gone() {
        try {
            page.locator(".light.grey")
                    .first()
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.HIDDEN)
                            .setTimeout(PATIENCE));
            return true;
        } catch (TimeoutError notYet) {
            return false;
        }
    }
}
