import { chromium } from "playwright";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const base="http://127.0.0.1:8090";
const c=await b.newContext({viewport:{width:360,height:1400}});
const p=await c.newPage(); p.on("console",m=>console.log(m.text())); p.on("pageerror",e=>console.log(String(e))); p.on("requestfailed",r=>console.log("failed",r.url())); await p.clock.setFixedTime("2026-11-25T09:30:00Z");
await p.goto(base+"/ar/la-marsa");
for(let i=0;i<50;i++){ if(await p.evaluate(async()=>(await Promise.all(["/ar/la-marsa/bundle.json","/ar/offline","/assets/offline-search.js"].map(x=>caches.match(x)))).every(Boolean)&&!!navigator.serviceWorker.controller)) break; await p.waitForTimeout(200);}
await c.setOffline(true);
for(const [n,u] of [["off-home","/ar/la-marsa"],["off-res","/ar/la-marsa/services?q=طبيب"],["off-svc","/ar/la-marsa/services/hebergement-femmes-littoral"]]){ await p.goto(base+u); await p.waitForSelector("[data-copy]",{timeout:6000}).catch(async()=>console.log(await p.evaluate(async()=>{const o={};for(const n of await caches.keys())o[n]=(await (await caches.open(n)).keys()).map(r=>r.url);return JSON.stringify(o)}))); await p.screenshot({path:`/tmp/shots/${n}.png`}); }
await c.close();
const d=await b.newContext({viewport:{width:360,height:1400},serviceWorkers:"block"}); const q=await d.newPage();
await q.goto(base+"/fr/la-marsa/services?q=sante&language=ar"); await q.click(".filters summary"); await q.screenshot({path:"/tmp/shots/filters.png"});
await q.goto(base+"/ar/la-marsa"); await q.fill("#q","طب"); await q.waitForSelector("[role=option]"); await q.screenshot({path:"/tmp/shots/suggest.png",clip:{x:0,y:0,width:360,height:900}});
await q.goto(base+"/fr/la-marsa/services/consultation-generale-erriadh/reports/new"); await q.click("main form [type=submit]"); await q.screenshot({path:"/tmp/shots/err.png"});
await q.setViewportSize({width:794,height:1123}); await q.goto(base+"/fr/la-marsa/services/consultation-generale-erriadh"); await q.emulateMedia({media:"print"}); await q.screenshot({path:"/tmp/shots/print.png",fullPage:true});
await q.goto(base+"/ar/la-marsa/guides/demander-asile"); await q.screenshot({path:"/tmp/shots/printg.png",fullPage:true});
await b.close();
