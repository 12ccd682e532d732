"use strict";
// Small comforts on top of plain forms and links; the page works without them.
(() => {
    const openIds = new Set();

    // "Not decided yet" and "none of these" stand alone among the boxes of a question.
    document.addEventListener("change", (event) => {
        const box = event.target;
        if (!(box instanceof HTMLInputElement) || box.type !== "checkbox" || !box.closest("fieldset.question")) {
            return;
        }
        const boxes = [...box.closest("fieldset").querySelectorAll("input[type=checkbox]")];
        if (box.checked) {
            const alone = "alone" in box.dataset;
            boxes.filter((other) => other !== box && (alone || "alone" in other.dataset))
                .forEach((other) => { other.checked = false; });
        } else if (boxes.every((other) => !other.checked)) {
            boxes[0].checked = true;
        }
    }, true);

    const openTarget = () => {
        const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        for (let at = target; at; at = at.parentElement) {
            if (at instanceof HTMLDetailsElement) {
                at.open = true;
            }
        }
        if (target) {
            target.scrollIntoView();
        }
    };
    window.addEventListener("hashchange", openTarget);
    openTarget();

    // Links beside the answer, and those that a replaced answer leaves behind, keep the answers as the menu does.
    document.addEventListener("htmx:afterSettle", () => {
        const menu = document.querySelector("#nav a");
        document.querySelectorAll(".brand, form .cite").forEach((link) => { link.search = menu.search; });
    });

    // What was opened by hand stays open when the answer is replaced.
    document.addEventListener("htmx:beforeSwap", () => {
        openIds.clear();
        document.querySelectorAll("fieldset:has(> .help[open]), details.table1[open]").forEach((one) => openIds.add(one.id));
    });
    document.addEventListener("htmx:afterSettle", () => {
        openIds.forEach((id) => {
            const one = document.getElementById(id);
            const details = one && (one.querySelector(":scope > .help") || one);
            if (details instanceof HTMLDetailsElement) {
                details.open = true;
            }
        });
    });

    const failed = (hidden) => {
        const message = document.getElementById("failed");
        if (message) {
            message.hidden = hidden;
        }
    };
    ["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach((name) =>
        document.addEventListener(name, () => failed(false)));
    document.addEventListener("htmx:afterSwap", () => failed(true));
    document.documentElement.classList.add("scripted");

    // The current page stands in the middle of a row of links that is too long for the window.
    document.querySelectorAll("nav [aria-current]").forEach((link) => {
        const nav = link.closest("nav");
        nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
    });

    // The rollout plan is in the address of its page only. Until the tab is closed, the link to that page finds it again.
    const PLAN = /^(dept|people|answers|months|plan|price\..*)$/;
    const KEPT = "telework-advisor.rollout";
    const planOf = (query) => [...new URLSearchParams(query)].filter(([name]) => PLAN.test(name));
    const isRollout = location.pathname.startsWith("/rollout");
    const keep = () => {
        try {
            sessionStorage.setItem(KEPT, String(new URLSearchParams(planOf(location.search))));
        } catch {
            // Without storage the address alone keeps it.
        }
    };
    const kept = () => {
        try {
            return isRollout ? location.search : sessionStorage.getItem(KEPT) || "";
        } catch {
            return "";
        }
    };
    if (isRollout) {
        keep();
        window.addEventListener("pagehide", keep);
    }
    document.addEventListener("click", (event) => {
        const link = event.target.closest("#nav a");
        if (link && link.pathname === "/rollout") {
            const query = new URLSearchParams(link.search);
            planOf(link.search).forEach(([name]) => query.delete(name));
            planOf(kept()).forEach(([name, value]) => query.append(name, value));
            link.search = String(query);
        }
    });

    const print = document.getElementById("print");
    if (print) {
        print.addEventListener("click", () => window.print());
    }
})();
