package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What people say to each other beside the argument. */
@InBrowser
class TalkingTests {

    @Test
    void aReplyToAnObjectionFindsWhoIsMentionedUntilTheyAnswer(Windows windows) throws Exception {
        String path = raised(windows, "reply");
        String objection = windows.as("product")
            .post("/api" + path + "/objections",
                    "{\"code\":\"G09\",\"harm\":\"It slows all down\",\"argument\":\"Shared\"}")
            .expect(201)
            .json()
            .get("id")
            .asString();
        Window sales = Window.of(windows, "sales", path);
        sales.page().locator("[id='" + objection + "']").getByText("Reply").click();
        sales.page().getByLabel("What you want to say").fill("Even at night? See https://wiki.example/night.");
        sales.page().getByLabel("product2", new Page.GetByLabelOptions().setExact(true)).check();
        sales.page().keyboard().press("Escape");
        sales.sees("Kept as a draft:");
        sales.page().locator(".drafts").getByText("Comment", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(sales.page().getByLabel("product2", new Page.GetByLabelOptions().setExact(true))).isChecked();
        dialogButton(sales, "Comment").click();
        Locator said = sales.page().locator("[id='" + objection + "'] .comment");
        assertThat(said).isFocused();
        assertThat(said).containsText("to product2 (not seen yet by product2)");
        Locator link = said.getByRole(AriaRole.LINK);
        assertThat(link).hasAttribute("href", "https://wiki.example/night");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");

        Window asked = Window.of(windows, "product2", "/");
        assertThat(asked.page().locator(".turn").filter(new Locator.FilterOptions().setHasText("in a comment")))
            .containsText("Talk of reply");
        asked.page().navigate(path);
        asked.sees("You were mentioned in a comment");
        asked.page().locator(".asked").getByText("Answer now").click();
        asked.sees("Even at night?");
        assertThat(asked.page().getByLabel("sales", new Page.GetByLabelOptions().setExact(true))).isChecked();
        asked.page().getByLabel("What you want to say").fill("At night it would do");
        dialogButton(asked, "Comment").click();
        assertThat(asked.page().locator("[id='" + objection + "'] .comment")).hasCount(2);
        assertThat(asked.page().locator(".asked").getByText("You were mentioned")).hasCount(0);
        asked.keepsNobodyOut(Look.UNLIKE);
    }

    @Test
    void whoIsNamedWhileOneWritesIsAskedToLook(Windows windows) throws Exception {
        Window sales = Window.of(windows, "sales", raised(windows, "naming"));
        Page page = sales.page();
        page.locator(".talk").getByText("Comment", new Locator.GetByTextOptions().setExact(true)).click();
        Locator text = page.getByLabel("What you want to say");
        Locator offered = page.getByRole(AriaRole.OPTION);
        text.pressSequentially("mail@prod @nobody @prod");
        assertThat(offered).hasText(new String[] { "product", "product2" });
        sales.keepsNobodyOut();
        text.press("ArrowDown");
        text.press("Escape");
        assertThat(offered).hasCount(0);
        text.fill("mail@exec @nobody ");
        text.pressSequentially("@exec");
        text.press("Enter");
        assertThat(text).hasValue("mail@exec @nobody @executive ");
        assertThat(offered).hasCount(0);
        text.pressSequentially("@fac");
        offered.getByText("facilitator").click();
        assertThat(page.getByLabel("executive", new Page.GetByLabelOptions().setExact(true))).isChecked();
        dialogButton(sales, "Comment").click();
        assertThat(page.locator(".comment")).containsText("@executive @facilitator");
        assertThat(page.locator(".comment")).containsText("not seen yet by executive, facilitator");
    }

    @Test
    void whoNeedsToSayNothingSaysThatTheyHaveSeenIt(Windows windows) throws Exception {
        String path = raised(windows, "seeing");
        windows.as("sales")
            .post("/api" + path + "/comments", "{\"text\":\"Their list came\",\"mentions\":[\"product\"]}")
            .expect(201);
        Window product = Window.of(windows, "product", path);
        product.sees("You were mentioned in a comment");
        product.page().locator(".comment").getByText("I have seen it").click();
        assertThat(product.page().locator(".asked").getByText("You were mentioned")).hasCount(0);
        assertThat(product.page().locator("p-history").getByText("saw where they were mentioned")).isVisible();
        assertThat(product.page().locator(".comment")).not().containsText("not seen yet");
    }

    @Test
    void whatIsNoAddressOfTheWebIsNoLinkAndNothingIsMarkup(Windows windows) throws Exception {
        String path = raised(windows, "markup");
        windows.as("sales")
            .post("/api" + path + "/comments",
                    "{\"text\":\"javascript:alert(1) <img src=x onerror=alert(1)> (https://a.example/b_(c)), data:text/html,x\"}")
            .expect(201);
        Page page = Window.of(windows, "sales2", path).page();
        Locator said = page.locator(".comment");
        assertThat(said).containsText("javascript:alert(1) <img src=x onerror=alert(1)>");
        assertThat(said.getByRole(AriaRole.LINK)).hasCount(1);
        assertThat(said.getByRole(AriaRole.LINK)).hasAttribute("href", "https://a.example/b_(c)");
        assertThat(said.locator("img")).hasCount(0);
    }

    @Test
    void aCommentIsMadeCorrectedAndRetractedInWhatWasWithdrawnToo(Windows windows) throws Exception {
        String path = raised(windows, "correcting");
        windows.as("sales").post("/api" + path + "/withdrawal", "{\"reason\":\"Solved\"}").expect(200);
        Window window = Window.of(windows, "sales", path);
        window.page().locator(".talk").getByText("Comment", new Locator.GetByTextOptions().setExact(true)).click();
        window.page().getByLabel("What you want to say").fill("They found anothr way");
        dialogButton(window, "Comment").click();
        Locator entry = window.page()
            .locator("p-history li")
            .filter(new Locator.FilterOptions().setHasText("commented"));
        entry.getByText("Correct", new Locator.GetByTextOptions().setExact(true)).click();
        window.page().getByLabel("What is wrong").selectOption("Text");
        window.page().getByLabel("Text, as it should be").fill("They found another way");
        window.page().getByLabel("Why").fill("A slip");
        dialogButton(window, "Correct it").click();
        assertThat(window.page().locator(".comment ins").getByText("They found another way")).isVisible();
        entry.getByText("Retract", new Locator.GetByTextOptions().setExact(true)).click();
        window.page().getByLabel("Why").fill("Not meant for here");
        window.page().getByRole(AriaRole.DIALOG).locator("button.primary").click();
        assertThat(window.page().locator(".comment.retracted")).hasCount(1);
    }

    private static Locator dialogButton(Window window, String words) {
        return window.page()
            .getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static String raised(Windows windows, String about) throws Exception {
        return "/negotiations/" + windows.as("sales").post("/api/negotiations", """
                {"title":"Talk of %s","problem":"Nobody knows whom to ask","ask":"A place to ask",
                 "demands":[{"account":"Tabula"}],"claims":[{"code":"G03"}]}
                """.formatted(about)).expect(201).json().get("id").asString();
    }

}
