package example;

import org.passerelle.explorer.ExplorerPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The example of {@code docs/adding-a-page.md}. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/greeting", text = "greeting.title", order = 15))
public class GreetingPage {

    @GetMapping("/greeting")
    String show(@RequestParam(defaultValue = "you") String name, Model model) {
        model.addAttribute("name", name);
        return "example/greeting";
    }
}
