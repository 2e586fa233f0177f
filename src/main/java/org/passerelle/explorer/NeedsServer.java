package org.passerelle.explorer;

import java.util.Set;
import org.passerelle.answers.ForSite;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Elements that need a server bear {@code data-server}. A page that becomes a file of a site is made without them: the choices of a form that
 * is left out are half of what a page costs.
 */
@Component
final class NeedsServer extends AbstractProcessorDialect {

    /** The name in a model under which it is true that a page becomes a file. See {@link ForSite}. */
    static final String FOR_SITE = "forSite";

    /** Before all others: what is left out is not made. */
    private static final int FIRST = 1;

    NeedsServer() {
        super("Needs a server", null, FIRST);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Marked());
    }

    private static final class Marked extends AbstractAttributeTagProcessor {

        Marked() {
            super(TemplateMode.HTML, null, null, false, "data-server", false, FIRST, false);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            if (Boolean.TRUE.equals(context.getVariable(FOR_SITE))) {
                structure.removeElement();
            }
        }
    }
}
