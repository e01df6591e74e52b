import type { Texts } from "../index";

export const common: Texts["common"] = {
  service: "Grannsamverkan",
  skip: "Skip to content",
  nav: {
    label: "Menu",
    start: "Start",
    apply: "Start an area",
    join: "Join",
    desk: "Desk",
    alerts: "Warnings and tips",
    myPage: "My page",
  },
  footer: {
    label: "About this site",
    about: "About Grannsamverkan",
    privacy: "How we handle your data",
    accessibility: "Accessibility",
  },
  language: "Language",
  signIn: "Sign in",
  signOut: "Sign out",
  roles: {
    resident: "Resident",
    starter: "Started the area",
    member: "Member",
    contact: "Contact person",
    leadContact: "Lead contact person",
    coordinator: "Coordinator",
    police: "Police",
    admin: "Administrator",
  },
  emergency: {
    label: "Emergency numbers",
    ongoing: "Ongoing crime",
    notUrgent: "Not urgent",
  },
  errorSummary: "Something needs correcting",
  optional: "optional",
  back: "Back",
  send: "Send",
  save: "Save",
  cancel: "Cancel",
  print: "Print",
  letters: {
    title: "All letters",
    lead: "What each kind of letter looks like, with invented data.",
    from: "From",
    subject: "Subject",
    frame: "The letter",
    asText: "As text",
    asCalendar: "For the calendar",
  },
  error: {
    notFoundTitle: "This page does not exist",
    notFound:
      "The address may be wrong, or the page is not yours to see. Check the address or begin again from the start page.",
    signedOutTitle: "You are no longer signed in",
    signedOut: "It has been a while since you signed in, so what you sent was not saved. Sign in again and redo it.",
    forbiddenTitle: "You may not do this",
    forbidden:
      "You are signed in, but this task belongs to another role. If that is wrong, talk to the police or the municipality's coordinator.",
    unexpectedTitle: "Something went wrong on our side",
    unexpected:
      "Nothing has been sent. Try again in a while. Urgent matters always go by phone: 112 for an ongoing crime, otherwise 114 14.",
    toStart: "To the start page",
  },
};
