/** Example people and proposals, in the demo profile alone. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
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
package nl.vanregelsnaarruimte.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
