/** The public pages about pilots and what they taught. */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {
            "access",
            "calendar",
            "form",
            "rule",
            "workflow",
            "proposal",
            "intake",
            "review",
            "pilot",
            "evaluation"
        })
package nl.vanregelsnaarruimte.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
