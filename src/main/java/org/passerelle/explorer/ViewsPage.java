package org.passerelle.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.views.PlacedNode;
import org.passerelle.views.SavedView;
import org.passerelle.views.Views;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Drawings that people saved: all of them, and each as it was laid out, with its notes. */
@ExplorerPage
@RequestMapping("/views")
class ViewsPage {

    private final Views views;

    ViewsPage(Views views) {
        this.views = views;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("views", views.all());
        return "explorer/views";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        SavedView view = views.one(id);
        model.addAttribute("view", view);
        List<PlacedNode> gone = views.gone(view);
        model.addAttribute("gone", gone);
        model.addAttribute("goneIds", gone.stream().map(PlacedNode::id).toList());
        model.addAttribute("same", views.isOfThisGraph(view));
        return "explorer/view";
    }

    /** Opens the file of a view: it becomes a view of this server. */
    @PostMapping
    String open(@RequestParam("file") MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw NotUnderstood.invalid(ValueFault.MISSING, "file", "");
        }
        try (InputStream bytes = file.getInputStream()) {
            return "redirect:/views/" + views.save(bytes).id();
        }
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id) {
        views.remove(id);
        return "redirect:/views";
    }
}
