/** Mail to the people involved. */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
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
package nl.vanregelsnaarruimte.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
