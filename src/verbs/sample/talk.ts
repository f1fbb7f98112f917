/**
 * What the talk is about, by kind of tie and way. {first} is their first name; {month} is the month before the
 * contact and {quarter} the quarter before it, so that month ends fall where they belong.
 */
export const TALK = {
  work: {
    mail: `
      Month end {month}
      {month} bank reconciliation
      VAT return, {quarter}
      Queries on the {month} trial balance
      Fixed asset register, two odd lines
      Supplier statements for {month}
      Intercompany balances, {month}
      Who signs off the {quarter} pack?
      Auditors' list of questions
      Missing invoices, {month}
      Cash forecast, next thirteen weeks
      Expense claims for {month}
      Prepayments schedule
      A question about the lease
      Budget against actual, {month}
      Cover while I am away
      Stock write-down, your view?
      Minutes of the finance meeting
      Changes to the chart of accounts
      Thank you for stepping in`,
    call: `
      Rang {first} about the {month} close
      Call with {first}: cut-off and two late invoices
      {first} rang, the bank wants the forecast by Friday
      Call with {first} about cover next month
      Rang {first} to say thank you for the quick answer`,
    meeting: `
      Coffee with {first}, compared notes on the {month} close
      Lunch with {first}, mostly not about work
      Walked through the {quarter} figures with {first}
      Sandwiches with {first} by the river`,
    message: `
      Congratulations on the promotion
      A course that may interest you
      The article on going concern
      Good to see you at the breakfast`,
  },
  trade: {
    mail: `
      The new lease standard, how do you handle it?
      Do you know a good auditor?
      A second opinion on a provision
      An odd VAT case
      Reading list
      How do you keep up with the rules?
      A reference for a colleague
      Slides from the evening
      Rates for contractors
      Which close checklist do you use?
      A place is free at ours
      Your article, and one question
      Are you going to the conference?
      Spreadsheet for deferred tax
      Somebody who wants to learn the trade
      A client we have in common
      Your talk, and the slide with the bridge
      How do you price a first review?
      The change to small company accounts
      Late filing, whom to ring?
      Who audits charities near you?
      A note on going concern
      Office lease or hot desk, from your side`,
    call: `
      Rang {first} for a second opinion
      {first} rang about an odd case
      Call with {first}, we did not agree on a provision
      Call with {first} about rates for contractors`,
    meeting: `
      Lunch with {first}, talked shop
      Coffee with {first} after the tax evening
      Met {first} at the station between two trains
      Walk with {first}, talked about growing too fast`,
    message: `
      Congratulations on the promotion
      A course that may interest you
      The article on going concern
      Thank you for the link`,
  },
  own: {
    mail: `
      My plan, second version
      Fixed prices or by the hour?
      What would you pay a bookkeeper?
      First three customers
      How did you find your first customer?
      A name for the firm
      Insurance for a small practice
      Budget for the first year
      When to hand in my notice
      Office or kitchen table
      What did you buy first?
      Somebody you should meet
      Your letter of engagement, may I see it?
      Thank you for your time
      Bad days in the first year`,
    call: `
      Rang {first} about prices; start higher than feels polite
      Call with {first} about the first six months
      {first} rang with a name for me to ring
      Long call with {first} about when to jump`,
    meeting: `
      Coffee with {first}, drew the first year on a napkin
      Lunch with {first}, said my plan aloud
      Met {first} at the Rope Walk, looked at desks
      Walk round the harbour with {first}, talked about courage and cash
      Breakfast with {first}, read each other's figures
      Soup with {first}; what if nobody comes?
      Bench in the park with {first}, crossed out half my plan
      {first} asked it over coffee: who pays you first?`,
    message: `
      Is Thursday still good?
      The sketch you sent is lovely
      A question about your first year
      Thank you for the introduction`,
  },
  help: {
    mail: `
      Two questions before I start
      Your fees, if I may ask
      The papers you asked for
      Could we move our date?
      What I would need from you
      A short list of what is still open
      Thank you for the plain answer
      Somebody you should meet
      Your offer, and one thing I did not understand
      A customer who may need you`,
    call: `
      Rang {first} with two questions
      {first} rang back with an answer, and no bill
      Call with {first}: what to settle first
      Call with {first} about dates`,
    meeting: `
      Half an hour with {first}, went through my list
      Coffee with {first}, who asked good questions
      Looked in on {first}, stayed an hour
      Went through the papers with {first}`,
    message: `
      Is Thursday still good?
      Thank you for the introduction
      One small question
      Your page reads well`,
  },
  home: {
    mail: `
      Photos from Sunday
      Train times
      The recipe, at last
      Who brings what
      Tickets for the concert
      Weekend plans
      Old letters I found
      Boiler, again`,
    call: `
      Long call with {first}, nothing in particular
      Rang {first} on the way home
      {first} rang about the weekend
      Rang {first}; all well
      {first} rang, we laughed a lot`,
    meeting: `
      Tea with {first}
      Supper at {first}'s
      Walk with {first} and the dog
      {first} came by with soup
      Helped {first} carry a table`,
    message: `
      Are you in on Saturday?
      Home safe
      Saw this and thought of you
      Same time next week?`,
  },
  other: {
    mail: `
      How are you both?
      A book you might like
      Your talk next month
      News from here
      Greetings from the coast
      Something that may suit you
      A favour, if you have time
      Thank you for the parcel`,
    call: `
      Call with {first} to catch up
      {first} rang with a question`,
    meeting: `
      Coffee with {first} after a long while
      Looked at {first}'s new work`,
    message: `
      Long time, how are you?
      Your picture made my day
      Would you have ten minutes this week?`,
  },
} as const;
