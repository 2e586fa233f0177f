package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the explorer its frame. */
@ControllerAdvice(annotations = ExplorerPage.class)
class FrameAdvice {

    private final PageFrame frame;

    FrameAdvice(PageFrame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request, Locale locale) {
        frame.into(model, request, locale);
    }
}
